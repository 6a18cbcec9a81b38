package id.mandala.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact number. Means of thirds and sevenths meet rounding limits exactly (51 marks of 24 are 2.125), and any cut-off decimal
 * would land on the wrong side of them.
 */
record Fraction(BigInteger over, BigInteger under) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
        var common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction mean(List<Fraction> values) {
        return sum(values).divide(of(values.size()));
    }

    static Fraction sum(List<Fraction> values) {
        return values.stream().reduce(ZERO, Fraction::plus);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** {@code other} is above 0. */
    Fraction divide(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    BigDecimal rounded(int digits, RoundingMode mode) {
        return new BigDecimal(over).divide(new BigDecimal(under), digits, mode);
    }

    /** The decimal to show: exact where it ends, else 34 digits. */
    BigDecimal decimal() {
        var shown = new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL128);
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
