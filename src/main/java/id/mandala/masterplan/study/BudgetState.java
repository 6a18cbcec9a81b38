package id.mandala.masterplan.study;

import java.util.List;
import java.util.Optional;

/** Whether an initiative may be taken into the budget. */
public sealed interface BudgetState {

    /** A study speaks for it, with or without conditions. */
    record Open(Study study) implements BudgetState {}

    /** No study does, and the planner said why it goes on all the same. */
    record Waived(Waiver waiver) implements BudgetState {}

    record Closed(Why why) implements BudgetState {}

    /** Words: {@code masterplan.study.closed.<name>}. */
    enum Why {
        NO_STUDY,
        UNFAVOURABLE
    }

    /** A waiver holds as long as the study it was written beside is the one that counts: after another the planner thinks again. */
    static BudgetState of(List<Study> studies, List<Waiver> waivers) {
        var counting = Study.counting(studies);
        if (counting.isPresent() && counting.get().opinion().verdict().opens()) {
            return new Open(counting.get());
        }
        Optional<Integer> beside = counting.map(Study::seq);
        return waivers.stream()
                .filter(it -> it.despite().equals(beside))
                .reduce((_, later) -> later)
                .<BudgetState>map(Waived::new)
                .orElseGet(() -> new Closed(counting.isPresent() ? Why.UNFAVOURABLE : Why.NO_STUDY));
    }

    /** For pages, which cannot ask for a type. */
    default String name() {
        return switch (this) {
            case Open _ -> "open";
            case Waived _ -> "waived";
            case Closed _ -> "closed";
        };
    }
}
