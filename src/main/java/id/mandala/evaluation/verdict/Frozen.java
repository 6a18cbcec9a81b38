package id.mandala.evaluation.verdict;

import id.mandala.assessment.EditionText;
import id.mandala.assessment.Outcome;
import id.mandala.documents.canonical.Canonical;
import id.mandala.documents.canonical.Document;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything a result is computed from.
 *
 * @param before the year before, where it was published
 * @param printed the improvement its letter prints; counts where there is no year before
 */
record Frozen(RegionCode region, int year, Sheet now, Optional<Sheet> before, Optional<Printed> printed) {

    /** Of the engine and of both documents. What was frozen by other rules is not computed anew by these. */
    static final String RULES = "1";

    static final String OTHER_RULES = "evaluation.verdict.rules";

    record Printed(BigDecimal improvement, String source) {}

    /** What it comes to. */
    record Judged(Outcome outcome, Optional<Explained<BigDecimal>> improvement) {
        public Optional<Outcome.Score> score() {
            return outcome instanceof Outcome.Score score ? Optional.of(score) : Optional.empty();
        }
    }

    String text() {
        var members = new TreeMap<String, Object>(
                Map.of("rules", RULES, "region", region.value(), "year", String.valueOf(year), "now", now.text()));
        before.ifPresent(it -> members.put("before", it.text()));
        printed.ifPresent(it -> members.put(
                "printed", Map.of("improvement", EditionText.plain(it.improvement()), "source", it.source())));
        return Canonical.write(members);
    }

    /** @throws RuleBroken where it is no such document, or one of other rules */
    static Frozen read(String text) {
        var it = Canonical.read(text);
        if (!it.text("rules").equals(RULES)) {
            throw new RuleBroken(OTHER_RULES, it.text("rules"), RULES);
        }
        return new Frozen(
                RegionCode.of(it.text("region")),
                it.whole("year"),
                Sheet.read(it.at("now")),
                it.has("before") ? Optional.of(Sheet.read(it.at("before"))) : Optional.empty(),
                it.has("printed") ? Optional.of(printed(it.at("printed"))) : Optional.empty());
    }

    private static Printed printed(Document it) {
        return new Printed(it.figure("improvement"), it.text("source"));
    }

    Frozen with(Sheet other) {
        return new Frozen(region, year, other, before, printed);
    }

    Judged judged() {
        var outcome = now.outcome();
        var computed = before.map(Sheet::outcome)
                .filter(it -> outcome instanceof Outcome.Score && it instanceof Outcome.Score)
                .map(it -> now.edition().improvement((Outcome.Score) outcome, (Outcome.Score) it));
        return new Judged(outcome, computed.or(() -> printed.map(Frozen::shown)));
    }

    private static Explained<BigDecimal> shown(Printed it) {
        return Explained.of(
                new Words("Peningkatan", "Improvement"),
                it.improvement(),
                "evaluation.how.improvement-printed",
                it.source());
    }

    /** The outcome, computed from this alone. */
    String replay() {
        return OutcomeText.of(this, judged());
    }
}
