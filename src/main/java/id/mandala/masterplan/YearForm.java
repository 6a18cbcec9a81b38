package id.mandala.masterplan;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a year sends: {@code ran} is {@code yes}, {@code no} or not chosen yet. */
record YearForm(
        @Nullable String ran,
        @Nullable String cause,
        @Nullable String note,
        @Nullable Long version) {

    static YearForm of(Initiative initiative, @Nullable YearStatus status) {
        return new YearForm(
                status == null ? "" : status.ran() ? "yes" : "no",
                status == null ? "" : status.why().map(Cause::name).orElse(""),
                status == null ? "" : status.note(),
                (long) initiative.version());
    }

    /** A cause left chosen from before does not count where the initiative ran. */
    YearStatus status() {
        var said = Objects.requireNonNullElse(note, "");
        return switch (Objects.requireNonNullElse(ran, "")) {
            case "yes" -> YearStatus.of(true, Optional.empty(), said);
            case "no" -> YearStatus.of(false, why(), said);
            default -> throw new RuleBroken("masterplan.choose-ran");
        };
    }

    private Optional<Cause> why() {
        return Chosen.among(Cause.values(), cause);
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "masterplan.cause-missing" -> "cause";
            case "masterplan.note-too-long" -> "note";
            default -> "ran";
        };
    }
}
