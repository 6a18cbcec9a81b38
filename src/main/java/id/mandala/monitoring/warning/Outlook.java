package id.mandala.monitoring.warning;

import java.util.ArrayList;

/**
 * What is to be expected of an initiative at the end of its year.
 *
 * @param expected work at the end of December, per cent of the year's: in half of all cases it ends below; under 100 for what is warned of alone
 * @param low in one of ten cases it ends below
 * @param high in one of ten cases it ends above
 * @param chance 0 to 1, that the year ends with less than the whole work done
 */
record Outlook(
        Course course,
        Standing standing,
        double expected,
        double low,
        double high,
        double chance,
        Earlier.Alike alike) {

    /** From this chance on it counts as warned of. */
    static final double WARNED = 0.5;

    /** The own curve weighs as much as three alike ones; where those are too few, it is all there is. */
    private static final double OWN = 3;

    private static final double MIDDLE = 0.5;
    private static final double TAIL = 0.1;

    /** @param month what was told after it is not looked at */
    static Outlook of(Course course, int month, Earlier earlier) {
        var standing = course.at(month);
        var alike = earlier.alike(course, standing);
        var all = new ArrayList<>(standing.ends(OWN));
        if (alike.isEnough()) {
            all.addAll(alike.ends());
        }
        var ends = new Ends(all);
        return new Outlook(
                course,
                standing,
                ends.quantile(MIDDLE),
                ends.quantile(TAIL),
                ends.quantile(1 - TAIL),
                ends.below(Course.WHOLE),
                alike);
    }

    public boolean isWarned() {
        return chance >= WARNED;
    }
}
