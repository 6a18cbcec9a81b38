package id.mandala.evaluation.verdict;

import id.mandala.assessment.Band;
import id.mandala.assessment.EditionText;
import id.mandala.assessment.Outcome;
import id.mandala.documents.canonical.Canonical;
import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a frozen input comes to, as a document: the figures, and the tree of how the index and the improvement came about. */
final class OutcomeText {

    private OutcomeText() {}

    static String of(Frozen of, Frozen.Judged it) {
        var members = new TreeMap<String, Object>(Map.of(
                "rules",
                Frozen.RULES,
                "region",
                of.region().value(),
                "year",
                String.valueOf(of.year()),
                "edition",
                of.now().edition().id()));
        switch (it.outcome()) {
            case Outcome.Score score -> {
                members.put("index", tree(score.index(), Optional.empty()));
                members.put("components", figures(score.components()));
                members.put("dimensions", figures(score.dimensions()));
                members.put("total_rounded", plain(score.totalRounded()));
                score.band().map(Band::key).ifPresent(band -> members.put("band", band));
                it.improvement()
                        .ifPresent(figure -> members.put("improvement", tree(figure, Optional.of(score.index()))));
            }
            case Outcome.NotScored(var gaps) ->
                members.put(
                        "gaps",
                        gaps.stream()
                                .map(gap -> Map.of("key", gap.key(), "code", gap.code()))
                                .toList());
        }
        return Canonical.write(members);
    }

    private static Map<String, Object> figures(Map<String, Explained<BigDecimal>> figures) {
        var members = new TreeMap<String, Object>();
        figures.forEach((key, figure) -> members.put(key, plain(figure)));
        return members;
    }

    /** @param told stands in the document already and is only named */
    private static Map<String, Object> tree(Explained<?> figure, Optional<Explained<BigDecimal>> told) {
        if (told.filter(it -> it.equals(figure)).isPresent()) {
            return Map.of("same", "index");
        }
        var members = new TreeMap<String, Object>(
                Map.of("label", EditionText.words(figure.label()), "value", text(figure.value()), "how", figure.how()));
        if (!figure.arguments().isEmpty()) {
            members.put(
                    "arguments",
                    figure.arguments().stream().map(OutcomeText::text).toList());
        }
        if (!figure.parts().isEmpty()) {
            members.put(
                    "parts",
                    figure.parts().stream().map(part -> tree(part, told)).toList());
        }
        return members;
    }

    private static String plain(Explained<BigDecimal> figure) {
        return EditionText.plain(figure.value());
    }

    private static String text(Object value) {
        return value instanceof BigDecimal figure ? EditionText.plain(figure) : String.valueOf(value);
    }
}
