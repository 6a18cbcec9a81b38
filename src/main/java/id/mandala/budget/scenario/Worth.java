package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.values.Explained;
import id.mandala.values.Rupiah;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What an initiative is held to be worth where the region said nothing itself: points for what the plan says of it, times the root of
 * its cost over a hundred million rupiah. The root is an assumption, said on the page: what costs four times as much is taken to do twice
 * as much, so that neither the many small nor the few large ones win by their size alone. Rule: docs/budget.md.
 */
final class Worth {

    private static final int BASE = 10;
    private static final int AN_INDICATOR = 5;
    private static final int MOST_INDICATORS = 4;
    private static final int AN_ISSUE = 5;
    private static final int MOST_ISSUES = 3;
    private static final int SERVES_PLAN_ABOVE = 10;
    private static final int QUICK_WIN = 10;
    private static final int NATIONAL = 5;
    private static final int WHOLE_REGION = 10;
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Worth() {}

    /** @param districts how many the region has; the reach is counted as a share of them */
    static Explained<BigDecimal> of(PlannedInitiative initiative, int districts) {
        var points = points(initiative, districts);
        var sum = points.stream().map(Explained::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var size = size(initiative.particulars().means().total());
        var parts = new ArrayList<Explained<?>>(points);
        parts.add(Explained.of(new Words("Ukuran", "Size"), size, "budget.scenario.how.size"));
        return Explained.of(
                        Words.same(initiative.outline().name()),
                        sum.multiply(size).setScale(2, RoundingMode.HALF_UP),
                        "budget.scenario.how.worth")
                .from(parts);
    }

    private static List<Explained<BigDecimal>> points(PlannedInitiative initiative, int districts) {
        var particulars = initiative.particulars();
        var points = new ArrayList<Explained<BigDecimal>>();
        points.add(point("Dasar", "Base", BASE, "budget.scenario.how.base"));
        points.add(counted(
                "Indikator bertarget",
                "Indicators with targets",
                (int) particulars.aims().indicators().stream()
                        .filter(it -> !it.targets().isEmpty())
                        .count(),
                AN_INDICATOR,
                MOST_INDICATORS));
        points.add(counted(
                "Isu yang dijawab",
                "Issues answered",
                particulars.reason().issues().size(),
                AN_ISSUE,
                MOST_ISSUES));
        if (particulars.means().node().isPresent()) {
            points.add(point("Menjalankan RPJMD", "Serves the RPJMD", SERVES_PLAN_ABOVE, "budget.scenario.how.given"));
        }
        if (particulars.isQuickWin()) {
            points.add(point("Quick win", "Quick win", QUICK_WIN, "budget.scenario.how.given"));
        }
        if (!particulars.means().nationalProgramme().isEmpty()) {
            points.add(point("Program nasional", "National programme", NATIONAL, "budget.scenario.how.given"));
        }
        points.add(reach(particulars.reach().districts().size(), districts));
        return points;
    }

    private static Explained<BigDecimal> reach(int reached, int districts) {
        var value = reached == 0 || districts == 0
                ? BigDecimal.valueOf(WHOLE_REGION)
                : BigDecimal.valueOf(WHOLE_REGION)
                        .multiply(BigDecimal.valueOf(Math.min(reached, districts)))
                        .divide(BigDecimal.valueOf(districts), 2, RoundingMode.HALF_UP);
        return Explained.of(
                new Words("Jangkauan", "Reach"),
                value,
                "budget.scenario.how.reach",
                reached == 0 ? districts : reached,
                districts);
    }

    private static Explained<BigDecimal> counted(String id, String en, int count, int each, int most) {
        return Explained.of(
                new Words(id, en),
                BigDecimal.valueOf((long) each * Math.min(count, most)),
                "budget.scenario.how.counted",
                count,
                each,
                most);
    }

    private static Explained<BigDecimal> point(String id, String en, int points, String how) {
        return Explained.of(new Words(id, en), BigDecimal.valueOf(points), how);
    }

    /** The root of the cost over a hundred million; never under 0.1, so that nothing is worth nothing. */
    private static BigDecimal size(Rupiah cost) {
        return BigDecimal.valueOf(cost.amount())
                .divide(HUNDRED_MILLION, MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP)
                .max(new BigDecimal("0.10"));
    }
}
