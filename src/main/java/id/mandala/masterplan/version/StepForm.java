package id.mandala.masterplan.version;

import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed of the next step: its day, the number the instrument got, from when it holds. */
record StepForm(
        @Nullable String on,
        @Nullable String instrumentNumber,
        @Nullable String inForceFrom) {

    static StepForm of(PlanVersion version) {
        return new StepForm("", version.instrument().number(), "");
    }

    /** @throws RuleBroken {@code masterplan.version-date} */
    LocalDate day() {
        return day(on).orElseThrow(() -> new RuleBroken("masterplan.version-date"));
    }

    Optional<LocalDate> inForce() {
        return day(inForceFrom);
    }

    String numberTyped() {
        return Objects.requireNonNullElse(instrumentNumber, "");
    }

    /** Where what is to be mended stands in the form. */
    static String field(String code) {
        return switch (code) {
            case "masterplan.version-number", "masterplan.text-too-long" -> "instrumentNumber";
            case "masterplan.version-in-force-order" -> "inForceFrom";
            default -> "on";
        };
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            throw new RuleBroken("masterplan.version-date");
        }
    }
}
