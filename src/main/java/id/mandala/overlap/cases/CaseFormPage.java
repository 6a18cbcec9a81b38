package id.mandala.overlap.cases;

import id.mandala.region.Area;
import java.util.List;
import java.util.Map;

/**
 * The form of a new case.
 *
 * @param items those it is about; with fewer than two they are chosen first
 * @param choices what may be chosen, where they are
 * @param running cases that two of the items stand in already
 */
record CaseFormPage(
        Area region,
        CaseForm form,
        List<ItemNow> items,
        List<ItemNow> choices,
        List<OverlapCase> running,
        AgencyNames names,
        Map<String, String> problems) {

    public CaseKind[] kinds() {
        return CaseKind.values();
    }

    public boolean isToBeChosen() {
        return items.size() < 2;
    }

    /** How many lines there are to choose in. */
    public List<Integer> lines() {
        return List.of(0, 1, 2, 3);
    }

    public String chosen(int line) {
        return line < items.size() ? items.get(line).ref().toString() : "";
    }
}
