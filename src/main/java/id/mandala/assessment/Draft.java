package id.mandala.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An edition as its file has it, before anything is checked: every part may be missing. */
record Draft(
        @Nullable String id,
        @Nullable TitleDraft title,
        @Nullable Integer year,
        @Nullable String cohort,
        @Nullable String source,
        @Nullable ScaleDraft scale,
        @Nullable Missing missing,
        @Nullable Combine combine,
        @Nullable RoundingDraft rounding,
        @Nullable BigDecimal scaling,
        @Nullable ImprovementOperand improvement,
        @Nullable List<@Nullable BandDraft> bands,
        @Nullable List<@Nullable ItemDraft> components) {

    record TitleDraft(@Nullable String id, @Nullable String en) {}

    record ScaleDraft(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal step) {}

    record RoundingDraft(
            @Nullable Integer digits,
            @Nullable RoundingMode mode,
            Rounding.@Nullable Where where,
            @Nullable Integer componentDigits) {}

    record BandDraft(
            @Nullable String key,
            @Nullable BigDecimal from,
            @Nullable TitleDraft title) {}

    /** A group where {@code combine}, {@code items} or {@code include} is given, else a question. */
    record ItemDraft(
            @Nullable String key,
            @Nullable TitleDraft title,
            @Nullable BigDecimal weight,
            @Nullable Combine combine,
            @Nullable List<@Nullable ItemDraft> items,
            @Nullable String include,
            @Nullable String printed,
            @Nullable String dimension,
            @Nullable String subDimension,
            @Nullable Map<String, @Nullable TitleDraft> rubric) {

        boolean isGroup() {
            return combine != null || items != null || include != null;
        }
    }
}
