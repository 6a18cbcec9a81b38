package id.mandala.monitoring.warning;

import id.mandala.monitoring.figure.Thresholds;
import id.mandala.region.Area;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The warnings of a month, and how good those of an earlier year would have been.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param initiatives of the month's year, done or not
 * @param outlooks those not done, the likeliest to miss first
 * @param rows how many of them the list holds at once
 * @param earlier how many years of initiatives they could be held against
 * @param thresholds of the region
 * @param names of agencies
 */
record WarningPage(
        Area region,
        boolean demo,
        YearMonth month,
        List<YearMonth> choices,
        int initiatives,
        List<Outlook> outlooks,
        int rows,
        int earlier,
        Optional<BackTest> backTest,
        Thresholds thresholds,
        Map<UUID, String> names) {

    private static final int ROWS = 50;

    static WarningPage of(
            Area region,
            boolean demo,
            YearMonth month,
            List<YearMonth> choices,
            List<Course> courses,
            Thresholds thresholds,
            boolean all,
            Map<UUID, String> names) {
        var earlier = new Earlier(
                courses.stream().filter(it -> it.year() < month.getYear()).toList());
        var now = courses.stream().filter(it -> it.year() == month.getYear()).toList();
        var outlooks = now.stream()
                .filter(it -> !it.at(month.getMonthValue()).isDone())
                .map(it -> Outlook.of(it, month.getMonthValue(), earlier))
                .sorted(Comparator.comparingDouble(Outlook::chance)
                        .reversed()
                        .thenComparingDouble(Outlook::expected)
                        .thenComparing(it -> it.course().name()))
                .toList();
        return new WarningPage(
                region,
                demo,
                month,
                choices,
                now.size(),
                outlooks,
                all ? Integer.MAX_VALUE : ROWS,
                earlier.size(),
                BackTest.of(courses, month),
                thresholds,
                names);
    }

    /** Those on the page. */
    public List<Outlook> listed() {
        return outlooks.subList(0, Math.min(rows, outlooks.size()));
    }

    public int further() {
        return outlooks.size() - listed().size();
    }

    public long warned() {
        return outlooks.stream().filter(Outlook::isWarned).count();
    }

    /** How many are to be expected to miss: the sum of the chances. */
    public double misses() {
        return outlooks.stream().mapToDouble(Outlook::chance).sum();
    }

    /** How many found too few alike ones, so that only their own curve speaks. */
    public long alone() {
        return outlooks.stream().filter(it -> !it.alike().isEnough()).count();
    }

    public List<Reason> reasons(Outlook it) {
        return Reason.of(it, thresholds);
    }

    public String agency(UUID id) {
        return names.getOrDefault(id, "–");
    }
}
