package id.mandala.evaluation;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a finding sends, as typed. A change leaves kind and earlier finding out. */
record FindingForm(
        @Nullable String kind,
        @Nullable String dimension,
        @Nullable String textId,
        @Nullable String textEn,
        @Nullable String returnsFrom,
        @Nullable String attributedTo) {

    static final FindingForm EMPTY = new FindingForm(null, null, null, null, null, null);

    static FindingForm of(Finding it) {
        return new FindingForm(
                it.kind().name(),
                it.dimension().orElse(null),
                it.text().id(),
                it.text().en(),
                null,
                it.attributedTo().orElse(null));
    }

    /** Where the English is left out the Indonesian stands. */
    WriteFinding.Text text() {
        var indonesian = filled(textId).orElse("");
        return new WriteFinding.Text(
                filled(dimension), new Words(indonesian, filled(textEn).orElse(indonesian)), filled(attributedTo));
    }

    FindingKind findingKind() {
        return Chosen.among(FindingKind.values(), kind)
                .orElseThrow(() -> new RuleBroken("evaluation.choose-finding-kind"));
    }

    Optional<String> returnsFromKey() {
        return filled(returnsFrom);
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "evaluation.choose-finding-kind" -> "kind";
            case "evaluation.dimension-unknown" -> "dimension";
            case "evaluation.finding-unknown" -> "returnsFrom";
            case "evaluation.finding-name-long" -> "attributedTo";
            default -> "textId";
        };
    }
}
