package id.mandala.movement.selection;

import id.mandala.documents.Fault;
import id.mandala.movement.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rounds and what is known of outside indices. */
record SelectionsPage(List<Line> lines, List<Indices.Held> held, Forms forms) {

    record Line(Round round, Optional<RuleRows.Kept> rule, int applicants, Optional<Decisions.End> end) {}

    /**
     * @param stored how many indices were new or different; absent where nothing was sent
     * @param faults of the file that was sent
     */
    record Forms(Optional<Integer> stored, List<Fault> faults, long count, Map<String, String> problems) {
        static final Forms EMPTY = new Forms(Optional.empty(), List.of(), 0, Map.of());
    }
}
