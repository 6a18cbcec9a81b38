package id.mandala.masterplan.quickwin;

import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A quick win in the list.
 *
 * @param months until its result shows
 * @param answered criteria that have an answer, of ten
 * @param years what became of it in years after its first
 */
record QuickWinLine(
        UUID id,
        String name,
        String lead,
        int firstYear,
        Optional<Integer> months,
        int answered,
        int risks,
        SortedMap<Integer, Continuity> years) {

    QuickWinLine with(SortedMap<Integer, Continuity> said) {
        return new QuickWinLine(id, name, lead, firstYear, months, answered, risks, said);
    }
}
