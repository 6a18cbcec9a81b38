package id.mandala.movement.selection;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule as typed.
 *
 * @param ties components in their order, with commas between
 * @param kind a question each, in the edition's order: an index, or empty where people mark; from, to and conversion likewise
 * @param version of the rule it was typed over, 0 for none
 */
record RuleForm(
        @Nullable String edition,
        @Nullable String places,
        @Nullable String ties,
        @Nullable List<String> kind,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable List<String> conversion,
        @Nullable String answersDue,
        @Nullable String objectionsUntil,
        @Nullable String reason,
        @Nullable Integer version) {

    /** A line of the form: a question and what gives its mark. */
    record Line(Item.Question question, String kind, String from, String to, String conversion) {}

    static RuleForm first(int year, Instrument edition) {
        var before = String.valueOf(year - 1);
        var now = String.valueOf(year);
        var lines = edition.questions().stream()
                .map(it -> switch (it.key()) {
                    case "egov.index" -> new Line(it, "SPBE", before, now, "SHARE");
                    case "fiscal.capacity" -> new Line(it, "KFD", before, now, "LEVEL");
                    default -> new Line(it, "", "", "", "");
                })
                .toList();
        return of(edition.id(), 50, edition.components().stream().map(Item::key).toList(), lines, "", "", 0);
    }

    static RuleForm of(RuleRows.Kept it) {
        var lines = it.rule().edition().questions().stream()
                .map(question -> it.rule()
                        .criterion(question.key())
                        .map(one -> new Line(
                                question,
                                one.kind().name(),
                                String.valueOf(one.from()),
                                String.valueOf(one.to()),
                                one.conversion().name()))
                        .orElseGet(() -> new Line(question, "", "", "", "")))
                .toList();
        return of(
                it.rule().edition().id(),
                it.rule().places(),
                it.rule().ties(),
                lines,
                text(it.answersDue()),
                text(it.objectionsUntil()),
                it.version());
    }

    private static RuleForm of(
            String edition, int places, List<String> ties, List<Line> lines, String due, String until, int version) {
        return new RuleForm(
                edition,
                String.valueOf(places),
                String.join(", ", ties),
                lines.stream().map(Line::kind).toList(),
                lines.stream().map(Line::from).toList(),
                lines.stream().map(Line::to).toList(),
                lines.stream().map(Line::conversion).toList(),
                due,
                until,
                "",
                version);
    }

    public List<Line> lines(Instrument by) {
        var lines = new ArrayList<Line>();
        var questions = by.questions();
        for (int i = 0; i < questions.size(); i++) {
            lines.add(new Line(questions.get(i), at(kind, i), at(from, i), at(to, i), at(conversion, i)));
        }
        return lines;
    }

    private static String at(@Nullable List<String> all, int i) {
        return all == null || i >= all.size() ? "" : Typed.said(all.get(i));
    }

    /** @throws RuleBroken {@code movement.selection.rule.…} with the code of the field */
    RuleRows.Kept kept(Instrument by) {
        return new RuleRows.Kept(
                new Rule(by, placesTyped(), listed(ties), criteria(by)),
                day(answersDue, "movement.selection.rule.answers-due"),
                day(objectionsUntil, "movement.selection.rule.objections-until"),
                Typed.said(reason),
                "",
                Instant.EPOCH,
                Objects.requireNonNullElse(version, 0) + 1);
    }

    private int placesTyped() {
        if (!Typed.said(places).matches("\\d{1,3}")) {
            throw new RuleBroken("movement.selection.rule.places", Rule.MOST_PLACES);
        }
        return Integer.parseInt(Typed.said(places));
    }

    private static List<String> listed(@Nullable String text) {
        return Arrays.stream(Typed.said(text).split("[,\\s]+", -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<Criterion> criteria(Instrument by) {
        return lines(by).stream()
                .filter(it -> !it.kind().isEmpty())
                .map(RuleForm::criterion)
                .toList();
    }

    private static Criterion criterion(Line it) {
        try {
            return new Criterion(
                    it.question().key(),
                    IndexKind.valueOf(it.kind()),
                    Typed.year(
                            it.from(),
                            "movement.selection.rule.criterion",
                            it.question().title().id()),
                    Typed.year(
                            it.to(),
                            "movement.selection.rule.criterion",
                            it.question().title().id()),
                    Conversion.valueOf(it.conversion()));
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken(
                    "movement.selection.rule.criterion", it.question().title().id());
        }
    }

    private static @Nullable LocalDate day(@Nullable String text, String code) {
        return Typed.said(text).isEmpty() ? null : Typed.date(text, code);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "movement.selection.rule.places" -> "places";
            case "movement.selection.rule.ties" -> "ties";
            case "movement.selection.rule.criterion" -> "criteria";
            case "movement.selection.rule.answers-due" -> "answersDue";
            case "movement.selection.rule.objections-until" -> "objectionsUntil";
            case "movement.selection.reason" -> "reason";
            default -> "edition";
        };
    }
}
