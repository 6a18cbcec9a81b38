package id.mandala.masterplan.worksheet;

import id.mandala.region.Area;
import java.util.Map;

/**
 * One worksheet, as a form for those who write it.
 *
 * @param sheet as it stands now
 */
record WorksheetPage(Area region, Worksheet sheet, WorksheetForm form, boolean edit, Map<String, String> problems) {

    public Aspect[] aspects() {
        return Aspect.values();
    }

    public Item.Rating[] ratings() {
        return Item.Rating.values();
    }

    public Item.Side[] sides() {
        return Item.Side.values();
    }
}
