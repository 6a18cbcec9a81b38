package id.mandala.masterplan.study;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the form of a study sends, as typed. */
record StudyForm(
        @Nullable String author,
        @Nullable String madeOn,
        @Nullable String verdict,
        @Nullable String reasons,
        @Nullable String conditions,
        @Nullable Integer corrects,
        @Nullable Long version) {

    static StudyForm empty(@Nullable Study corrected, long version) {
        if (corrected == null) {
            return new StudyForm("", "", "", "", "", null, version);
        }
        var it = corrected.opinion();
        return new StudyForm(
                it.author(),
                it.madeOn().toString(),
                it.verdict().name(),
                it.reasons(),
                it.conditions(),
                corrected.seq(),
                version);
    }

    Opinion opinion() {
        return new Opinion(said(author), day(), chosen(), said(reasons), said(conditions));
    }

    private Verdict chosen() {
        return Chosen.among(Verdict.values(), verdict).orElseThrow(() -> new RuleBroken("masterplan.study-verdict"));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(said(madeOn));
        } catch (DateTimeParseException notADay) {
            throw new RuleBroken("masterplan.study-day");
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "masterplan.study-day", "masterplan.study-future" -> "madeOn";
            case "masterplan.study-verdict" -> "verdict";
            case "masterplan.study-conditions", "masterplan.study-no-conditions" -> "conditions";
            case "masterplan.study-reasons", "masterplan.text-too-long" -> "reasons";
            default -> "author";
        };
    }
}
