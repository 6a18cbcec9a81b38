package id.mandala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;

/** An amount in whole rupiah, from minus to plus a thousand trillion; in JSON a decimal string. */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    /** More than the whole state spends in a year; past it somebody typed zeros too many. */
    public static final long MOST = 1_000_000_000_000_000L;

    public static final Rupiah NONE = new Rupiah(0);

    public Rupiah {
        if (amount > MOST || amount < -MOST) {
            throw new RuleBroken("web.rupiah", String.valueOf(amount));
        }
    }

    /**
     * Reads what people write: {@code 1500000}, {@code 1.500.000}, {@code Rp 1.500.000,00}. Any other comma is refused, since it may mean cents.
     *
     * @throws RuleBroken {@code web.rupiah}
     */
    @JsonCreator
    public static Rupiah of(String text) {
        var digits = text.strip().replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst(",00$", "");
        if (!digits.matches("-?(\\d{1,16}|\\d{1,3}(\\.\\d{3})+)")) {
            throw new RuleBroken("web.rupiah", text.strip());
        }
        return new Rupiah(Long.parseLong(digits.replace(".", "")));
    }

    public static Rupiah sum(Collection<Rupiah> amounts) {
        return amounts.stream().reduce(NONE, Rupiah::plus);
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @JsonValue
    String wire() {
        return String.valueOf(amount);
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** Plain digits, as forms and files carry it. */
    @Override
    public String toString() {
        return wire();
    }
}
