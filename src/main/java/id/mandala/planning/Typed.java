package id.mandala.planning;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type into the forms of a plan, as they write figures: {@code 70,5} and {@code 1.500.000.000}. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,4})?");
    private static final Pattern RUPIAH = Pattern.compile("\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}");

    private Typed() {}

    /** @throws RuleBroken {@code planning.number} */
    static Optional<BigDecimal> number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw new RuleBroken("planning.number", text.strip());
        }
        return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
    }

    /** @throws RuleBroken {@code planning.ceiling-whole} */
    static Optional<Long> rupiah(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!RUPIAH.matcher(text.strip()).matches()) {
            throw new RuleBroken("planning.ceiling-whole", text.strip());
        }
        return Optional.of(Long.valueOf(text.strip().replace(".", "")));
    }

    /** The ceilings of a form, by year; a blank one is left out. */
    static SortedMap<Integer, Long> ceilings(Map<String, String> typed, PlanYears years) {
        var ceilings = new TreeMap<Integer, Long>();
        for (int year : years.all()) {
            rupiah(typed.get("ceiling" + year)).ifPresent(it -> ceilings.put(year, it));
        }
        return ceilings;
    }

    /** @throws RuleBroken {@code planning.agency-missing} for what is no agency's id */
    static @Nullable UUID agency(@Nullable String text) {
        return text == null || text.isBlank() ? null : id(text);
    }

    private static UUID id(String text) {
        return Chosen.id(text.strip()).orElseThrow(() -> new RuleBroken("planning.agency-missing"));
    }
}
