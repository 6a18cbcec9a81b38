package id.mandala.monitoring.warning;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The warnings of an earlier year as they would have been in the same month, knowing only what was told by then and how the years before it
 * ended, held against how that year ended.
 *
 * @param cases those not done by then whose end is known
 * @param unknown how many of the year did not tell their end
 */
record BackTest(YearMonth month, List<Case> cases, long unknown) {

    /** @param end work at the end of the year */
    record Case(Outlook outlook, double end) {

        boolean missed() {
            return end < Course.WHOLE;
        }
    }

    /** How many were given a chance within 20 points from {@code from} per cent on, and how many of them missed. */
    record Band(int from, long given, long missed) {

        public int until() {
            return from + WIDTH;
        }
    }

    private static final int WIDTH = 20;
    private static final int PERCENT = 100;

    /** Of the last year before this month's whose ends are known; absent where there is none. */
    static Optional<BackTest> of(List<Course> courses, YearMonth month) {
        return courses.stream()
                .filter(it -> it.year() < month.getYear() && it.end().isPresent())
                .map(Course::year)
                .max(Integer::compare)
                .map(year -> of(courses, year, month.getMonthValue()));
    }

    private static BackTest of(List<Course> courses, int year, int month) {
        var earlier =
                new Earlier(courses.stream().filter(it -> it.year() < year).toList());
        var then = courses.stream().filter(it -> it.year() == year).toList();
        return new BackTest(
                YearMonth.of(year, month),
                then.stream()
                        .filter(it -> it.end().isPresent() && !it.at(month).isDone())
                        .map(it -> new Case(
                                Outlook.of(it, month, earlier), it.end().orElseThrow()))
                        .toList(),
                then.stream().filter(it -> it.end().isEmpty()).count());
    }

    public long warned() {
        return cases.stream().filter(it -> it.outlook().isWarned()).count();
    }

    public long missed() {
        return cases.stream().filter(Case::missed).count();
    }

    public long warnedAndMissed() {
        return cases.stream()
                .filter(it -> it.outlook().isWarned() && it.missed())
                .count();
    }

    /** Mean distance of the work expected from the work at the end, in points. */
    public double error() {
        return error(Outlook::expected);
    }

    /** The same had everybody believed that what is left of the plan is done as promised. */
    public double errorOfPlan() {
        return error(it -> it.standing().work() + Course.WHOLE - it.standing().planned());
    }

    /** The same had nothing more been done. */
    public double errorOfLast() {
        return error(it -> it.standing().work());
    }

    private double error(ToDoubleFunction<Outlook> expected) {
        return mean(it -> Math.abs(Math.clamp(expected.applyAsDouble(it.outlook()), 0, Course.WHOLE) - it.end()));
    }

    /** Mean square of chance − what came (1 a miss, 0 none): 0 is always right, 0.25 a coin. */
    public double brier() {
        return mean(it -> Math.pow(it.outlook().chance() - (it.missed() ? 1 : 0), 2));
    }

    private double mean(ToDoubleFunction<Case> of) {
        return cases.stream().mapToDouble(of).average().orElse(0);
    }

    /** Whether any of them could look at alike ones. */
    public boolean hasHistory() {
        return cases.stream().anyMatch(it -> it.outlook().alike().isEnough());
    }

    /** The highest chances first; without those that nobody was given. */
    public List<Band> bands() {
        return IntStream.rangeClosed(1, PERCENT / WIDTH)
                .mapToObj(it -> band(PERCENT - it * WIDTH))
                .filter(it -> it.given() > 0)
                .toList();
    }

    private Band band(int from) {
        var given = cases.stream()
                .filter(it -> bandOf(it.outlook().chance()) == from)
                .toList();
        return new Band(from, given.size(), given.stream().filter(Case::missed).count());
    }

    /** A full 100 belongs to the highest. */
    private static int bandOf(double chance) {
        return Math.min((int) (chance * PERCENT) / WIDTH * WIDTH, PERCENT - WIDTH);
    }
}
