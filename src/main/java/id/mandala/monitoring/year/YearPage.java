package id.mandala.monitoring.year;

import id.mandala.chart.Curve;
import id.mandala.monitoring.figure.Progress;
import id.mandala.monitoring.period.OpenMonths.Window;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A region's year up to a month, or that of one agency.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param choices months that can be looked at
 * @param window how the month stands to today
 * @param asked the agency; all where absent
 * @param months twelve, January first; none where no plan covers the year
 * @param agencies those that lead something this year, those furthest behind first
 */
record YearPage(
        Area region,
        boolean demo,
        YearMonth month,
        List<YearMonth> choices,
        Window window,
        Optional<Agency> asked,
        List<Progress> months,
        List<OfAgency> agencies) {

    /**
     * What an agency leads, at the end of the month.
     *
     * @param missing reports of the month that were not sent
     */
    record OfAgency(UUID id, String name, int initiatives, long missing, long critical, Progress progress) {}

    record OfMonth(YearMonth month, Progress progress) {}

    /** Those up to the month looked at. */
    public List<OfMonth> told() {
        return IntStream.rangeClosed(1, Math.min(month.getMonthValue(), months.size()))
                .mapToObj(it -> new OfMonth(YearMonth.of(month.getYear(), it), months.get(it - 1)))
                .toList();
    }

    public Progress now() {
        return months.get(month.getMonthValue() - 1);
    }

    public Curve work() {
        return Curve.of(
                months.stream().map(Progress::planned).toList(),
                told().stream().map(it -> it.progress().physical()).toList());
    }

    /** Per cent of the budget, rounded down, that has a cash plan; below 100 the plan's line is too low. */
    public int cashCovered() {
        return months.getLast().plannedAbsorption().map(BigDecimal::intValue).orElse(0);
    }

    /** Of the budget's per cents; absent without a cash plan. */
    public Optional<Curve> money() {
        return now().plannedAbsorption()
                .map(_ -> Curve.of(
                        months.stream()
                                .map(it -> it.plannedAbsorption().orElse(BigDecimal.ZERO))
                                .toList(),
                        told().stream()
                                .map(it -> it.progress().absorption().orElse(BigDecimal.ZERO))
                                .toList()));
    }
}
