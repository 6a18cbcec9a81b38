package id.mandala.monitoring.warning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How an initiative stands at the end of a month, and where its own curve leads.
 *
 * @param month 1 to 12
 * @param planned per cent of the year's work, 0 to 100
 * @param work the same, done
 * @param recent points of work done in the last three months, fewer at the start of a year; below nought where it was corrected
 * @param recentPlanned points planned for them
 * @param recentMonths how many they are, 1 to 3
 */
record Standing(int month, double planned, double work, double recent, double recentPlanned, int recentMonths) {

    /** So many points of the plan count as done at the pace that was known before, so that a few weeks do not turn a forecast. */
    private static final double DAMPING = 10;

    /** What is left of a plan goes a tenth faster than of late, as years end in a rush. Assumed. */
    private static final double RUSH = 1.1;

    /** How wide the end scatters about the projection: points for a month that is left, times the root of the months left. Assumed. */
    private static final double SCATTER = 2.5;

    private static final int SLICES = 50;

    boolean isDone() {
        return work >= Course.WHOLE;
    }

    /** Points behind the plan; below nought is ahead. */
    double behind() {
        return planned - work;
    }

    private int left() {
        return Course.DECEMBER - month;
    }

    /**
     * Work at year end as its own curve leads there, in per cent of the year's work; may pass 100.
     *
     * <ul>
     *   <li>pace of the year = (work + 10) ÷ (planned + 10)
     *   <li>pace now = (recent + 10 × pace of the year) ÷ (recently planned + 10), not below nought
     *   <li>projection = work + the larger of 1.1 × pace now × (100 − planned) and recent ÷ recent months × months left
     * </ul>
     *
     * The second of the two is for what is behind a plan that is nearly over: it goes on as fast as of late. At the end of September with 60
     * of 75 done, 10 of 25 in three months: pace of the year 70 ÷ 85 = 0.82, pace now 18.2 ÷ 35 = 0.52, projection 60 + 1.1 × 0.52 × 25 =
     * 74.3.
     */
    double projection() {
        double year = (work + DAMPING) / (planned + DAMPING);
        double now = Math.max(0, (recent + DAMPING * year) / (recentPlanned + DAMPING));
        return work + Math.max(RUSH * now * (Course.WHOLE - planned), recent / recentMonths * left());
    }

    /**
     * Where it may end by its own curve alone: a logistic distribution about the projection of scale 2.5 × √(months left) points, in fifty
     * equal slices, none below what is done or above 100.
     *
     * @param weight of all slices together
     */
    List<Ends.End> ends(double weight) {
        double centre = projection();
        double scale = SCATTER * Math.sqrt(left());
        return IntStream.range(0, SLICES)
                .mapToDouble(it -> (it + 0.5) / SLICES)
                .map(it -> centre + scale * Math.log(it / (1 - it)))
                .mapToObj(it -> new Ends.End(Math.clamp(it, work, Course.WHOLE), weight / SLICES))
                .toList();
    }
}
