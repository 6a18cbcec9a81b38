package id.mandala.movement.agreement;

import id.mandala.movement.Output;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text as typed.
 *
 * @param words of the clauses, a line each; duty, due and output likewise; a line without words is left out
 */
record AgreementForm(
        @Nullable String round,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String opening,
        @Nullable String numbering,
        @Nullable String ministry,
        @Nullable String office,
        @Nullable String dated,
        @Nullable String validUntil,
        @Nullable List<String> words,
        @Nullable List<String> duty,
        @Nullable List<String> due,
        @Nullable List<String> output) {

    private static final int LINES = 6;

    record Line(String words, String duty, String due, String output) {}

    static AgreementForm empty(String round) {
        return new AgreementForm(
                round, "MEMORANDUM", "", "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of());
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        int typed = words == null ? 0 : words.size();
        for (int i = 0; i < Math.max(LINES, typed); i++) {
            lines.add(new Line(at(words, i), at(duty, i), at(due, i), at(output, i)));
        }
        return lines;
    }

    private static String at(@Nullable List<String> all, int i) {
        return all == null || i >= all.size() ? "" : Typed.said(all.get(i));
    }

    /** @throws RuleBroken {@code movement.agreement.…} */
    Agreement agreement() {
        var clauses = new ArrayList<Agreement.Clause>();
        for (var it : lines()) {
            if (!it.words().isEmpty()) {
                clauses.add(new Agreement.Clause(clauses.size() + 1, it.words(), it.duty(), day(it), output(it)));
            }
        }
        return new Agreement(
                UUID.randomUUID(),
                Typed.said(round),
                Arrays.stream(Agreement.Kind.values())
                        .filter(it -> it.name().equals(kind))
                        .findFirst()
                        .orElse(Agreement.Kind.MEMORANDUM),
                Typed.said(title),
                Typed.said(opening),
                Typed.said(numbering),
                new Agreement.Person(Typed.said(ministry), Typed.said(office)),
                Typed.date(dated, "movement.agreement.dated"),
                Typed.date(validUntil, "movement.agreement.term"),
                clauses,
                Agreement.State.DRAFT);
    }

    private static Optional<LocalDate> day(Line it) {
        return it.due().isEmpty() ? Optional.empty() : Optional.of(Typed.date(it.due(), "movement.agreement.clauses"));
    }

    private static Optional<Output> output(Line it) {
        return Arrays.stream(Output.values())
                .filter(one -> one.name().equals(it.output()))
                .findFirst();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "movement.agreement.opening" -> "opening";
            case "movement.agreement.numbering" -> "numbering";
            case "movement.agreement.ministry" -> "ministry";
            case "movement.agreement.dated" -> "dated";
            case "movement.agreement.term" -> "validUntil";
            case "movement.agreement.clauses" -> "clauses";
            case "movement.agreement.round" -> "round";
            default -> "title";
        };
    }
}
