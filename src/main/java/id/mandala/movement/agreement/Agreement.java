package id.mandala.movement.agreement;

import id.mandala.movement.Output;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One text that the ministry signs with many.
 *
 * @param numbering of its papers, with {@code *} for the place by code
 * @param ministry who signs for it
 * @param dated its day; signatures are possible from then until {@code validUntil}, that day included
 */
public record Agreement(
        UUID id,
        String round,
        Kind kind,
        String title,
        String opening,
        String numbering,
        Person ministry,
        LocalDate dated,
        LocalDate validUntil,
        List<Clause> clauses,
        State state) {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CLAUSE = 2_000;
    private static final int MOST_CLAUSES = 40;

    /** Words: {@code movement.agreement.kind.<name>}. */
    public enum Kind {
        MEMORANDUM,
        LETTER,
        COMMITMENT
    }

    /** Words: {@code movement.agreement.state.<name>}. */
    public enum State {
        DRAFT,
        OPENED,
        CLOSED
    }

    public record Person(String name, String office) {}

    /**
     * @param duty what a regency owes by it; empty where nothing
     * @param due its last day
     * @param output of Bimtek whose acceptance fulfils it
     */
    public record Clause(int number, String words, String duty, Optional<LocalDate> due, Optional<Output> output) {
        public boolean isDuty() {
            return !duty.isEmpty();
        }
    }

    public Agreement {
        clauses = List.copyOf(clauses);
    }

    /** @throws RuleBroken {@code movement.agreement.…} */
    void check() {
        require(
                !title.isBlank()
                        && title.length() <= LONGEST_LINE
                        && title.lines().count() == 1,
                "title");
        require(!opening.isBlank() && opening.length() <= LONGEST_TEXT, "opening");
        require(numbering.contains("*") && numbering.length() <= 100, "numbering");
        require(!ministry.name().isBlank() && ministry.name().length() <= 120, "ministry");
        require(!ministry.office().isBlank() && ministry.office().length() <= LONGEST_LINE, "ministry");
        require(validUntil.isAfter(dated), "term");
        require(!clauses.isEmpty() && clauses.size() <= MOST_CLAUSES, "clauses");
        for (var it : clauses) {
            require(
                    it.words().length() <= LONGEST_CLAUSE
                            && it.isDuty() == it.due().isPresent(),
                    "clauses");
        }
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new RuleBroken("movement.agreement." + what);
        }
    }

    public List<Clause> duties() {
        return clauses.stream().filter(Clause::isDuty).toList();
    }

    /** @throws RuleBroken where it is not open for signing on that day */
    void requireSignable(LocalDate today) {
        if (state != State.OPENED) {
            throw new RuleBroken("movement.agreement.not-open");
        }
        if (today.isAfter(validUntil)) {
            throw new RuleBroken("movement.agreement.expired", validUntil);
        }
    }
}
