package id.mandala.assessment;

import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A figure while it is being computed: the exact value beside the node that will be shown. */
record Worked(Fraction exact, Explained<BigDecimal> shown) {

    static Worked of(Words label, Fraction exact, List<Worked> parts, String how, Object... arguments) {
        return new Worked(
                exact,
                Explained.of(label, exact.decimal(), "assessment.how." + how, arguments)
                        .from(parts.stream().map(Worked::shown).toList()));
    }

    /** The figure cut to digits, as a step of its own above this one; the trailing zeros stay. */
    Worked rounded(Words label, int digits, RoundingMode mode, String how, Object... arguments) {
        var value = exact.rounded(digits, mode);
        return new Worked(
                Fraction.of(value),
                Explained.of(label, value, "assessment.how." + how, arguments).from(List.of(shown)));
    }

    static List<Fraction> exact(List<Worked> figures) {
        return figures.stream().map(Worked::exact).toList();
    }
}
