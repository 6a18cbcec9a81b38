package id.mandala.budget.adjustment;

import id.mandala.region.Area;
import java.util.List;

record AdjustmentListPage(Area region, List<Adjustment> adjustments, boolean edits) {}
