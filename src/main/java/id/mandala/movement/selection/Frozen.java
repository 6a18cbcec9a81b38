package id.mandala.movement.selection;

import id.mandala.assessment.EditionText;
import id.mandala.assessment.Mark;
import id.mandala.documents.canonical.Canonical;
import id.mandala.documents.canonical.Document;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a decision is computed from.
 *
 * @param aside who was not ranked, with the reason
 */
record Frozen(String round, Rule rule, List<Applicant> applicants, SortedMap<String, String> aside) {

    /** Of ranking, conversion and both documents. What was frozen by other rules is not computed anew by these. */
    static final String RULES = "1";

    Frozen {
        applicants = List.copyOf(applicants);
        aside = new TreeMap<>(aside);
    }

    Map<String, Object> document() {
        return Map.of(
                "rules", RULES,
                "round", round,
                "edition", EditionText.of(rule.edition()),
                "places", String.valueOf(rule.places()),
                "ties", rule.ties(),
                "criteria", rule.criteria().stream().map(Frozen::criterion).toList(),
                "applicants",
                        applicants.stream()
                                .sorted((a, b) -> a.region().compareTo(b.region()))
                                .map(Frozen::applicant)
                                .toList(),
                "aside", aside);
    }

    String text() {
        return Canonical.write(document());
    }

    Ranking ranking() {
        return Ranking.of(rule, applicants);
    }

    /** @throws RuleBroken where it is no such document, or one of other rules */
    static Frozen read(Document it) {
        if (!it.text("rules").equals(RULES)) {
            throw new RuleBroken("movement.selection.other-rules", it.text("rules"), RULES);
        }
        var aside = new TreeMap<String, String>();
        var rows = it.at("aside");
        rows.members().keySet().forEach(key -> aside.put(key, rows.text(key)));
        var rule = new Rule(
                EditionText.read(it.at("edition")),
                it.whole("places"),
                it.texts("ties"),
                it.list("criteria").stream().map(Frozen::criterion).toList());
        rule.check();
        return new Frozen(
                it.text("round"),
                rule,
                it.list("applicants").stream().map(Frozen::applicant).toList(),
                aside);
    }

    private static Map<String, Object> criterion(Criterion it) {
        return Map.of(
                "question", it.question(),
                "kind", it.kind().name(),
                "from", String.valueOf(it.from()),
                "to", String.valueOf(it.to()),
                "conversion", it.conversion().name());
    }

    private static Criterion criterion(Document it) {
        return new Criterion(
                it.text("question"),
                it.one(IndexKind.class, "kind"),
                it.whole("from"),
                it.whole("to"),
                it.one(Conversion.class, "conversion"));
    }

    private static Map<String, Object> applicant(Applicant it) {
        var marks = new TreeMap<String, Map<String, Object>>();
        it.marks()
                .forEach(mark -> marks.computeIfAbsent(mark.question(), _ -> new TreeMap<>())
                        .put(mark.assessor(), EditionText.plain(mark.value())));
        var indices = new TreeMap<String, Object>();
        it.indices().forEach((question, index) -> indices.put(question, index(index)));
        var members = new TreeMap<String, Object>(
                Map.of("region", it.region().value(), "name", it.name(), "marks", marks, "indices", indices));
        it.lot().ifPresent(lot -> members.put("lot", String.valueOf(lot)));
        return members;
    }

    private static Applicant applicant(Document it) {
        var byQuestion = it.at("marks");
        var indices = new TreeMap<String, Index>();
        var given = it.at("indices");
        given.members().keySet().forEach(question -> indices.put(question, index(given.at(question))));
        return new Applicant(
                RegionCode.of(it.text("region")),
                it.text("name"),
                byQuestion.members().keySet().stream()
                        .flatMap(question -> byQuestion.at(question).figures().entrySet().stream()
                                .map(mark -> new Mark(question, mark.getKey(), mark.getValue())))
                        .toList(),
                indices,
                it.has("lot") ? OptionalInt.of(it.whole("lot")) : OptionalInt.empty());
    }

    private static Map<String, Object> index(Index it) {
        return Map.of(
                "kind", it.kind().name(),
                "year", String.valueOf(it.year()),
                "value", EditionText.plain(it.value()),
                "level", it.level(),
                "source", it.source(),
                "dated", it.dated().toString());
    }

    private static Index index(Document it) {
        try {
            var index = new Index(
                    it.one(IndexKind.class, "kind"),
                    it.whole("year"),
                    it.figure("value"),
                    it.text("level"),
                    it.text("source"),
                    LocalDate.parse(it.text("dated")));
            index.check();
            return index;
        } catch (DateTimeException noDay) {
            throw new RuleBroken("documents.canonical.unreadable");
        }
    }
}
