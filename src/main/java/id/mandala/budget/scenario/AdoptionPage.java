package id.mandala.budget.scenario;

import id.mandala.budget.adjustment.AdjustmentDraft;
import id.mandala.budget.adjustment.AdjustmentKind;
import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;

/**
 * What adopting a plan will do, before it is done.
 *
 * @param lines how many budget lines give money
 * @param taken from them
 * @param putOff what enters the ledger, by the year it is proposed for
 */
record AdoptionPage(
        Area region,
        Scenario scenario,
        PlanView plan,
        int lines,
        Rupiah taken,
        Map<Integer, Rupiah> putOff,
        AdoptionForm form,
        Map<String, String> problems) {

    /** Taking alone never keeps the total, so a shift cannot be what adopts a cut. */
    public List<AdjustmentKind> kinds() {
        return List.of(AdjustmentKind.REFOCUSING, AdjustmentKind.EFISIENSI, AdjustmentKind.PERUBAHAN);
    }

    static Rupiah taken(AdjustmentDraft draft) {
        return new Rupiah(-draft.total().amount());
    }
}
