package id.mandala.monitoring.district;

import id.mandala.chart.DistrictMap;
import id.mandala.monitoring.figure.Pace;
import id.mandala.monitoring.figure.Progress;
import id.mandala.monitoring.period.OpenMonths.Window;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.Totals;
import id.mandala.region.Area;
import id.mandala.region.Outline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The districts of a regency at the end of a month.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param choices months that can be looked at
 * @param window how the month stands to today
 * @param districts all of them, by code
 * @param everywhere initiatives that name no district, and so work in all
 * @param outlines borders of the districts
 * @param asked the district whose initiatives are listed
 * @param names of agencies
 */
record DistrictPage(
        Area region,
        boolean demo,
        YearMonth month,
        List<YearMonth> choices,
        Window window,
        List<OfDistrict> districts,
        List<InitiativeMonth> everywhere,
        List<Outline> outlines,
        Optional<OfDistrict> asked,
        Map<UUID, String> names) {

    private static final int DIGITS = 4;
    private static final int AIR = 8;

    /** What works in a district by name; what works everywhere is not counted in it. */
    record OfDistrict(Area area, List<InitiativeMonth> all) {

        /** @param pace name of a {@link Pace} */
        public long count(String pace) {
            return all.stream().filter(it -> it.pace().name().equals(pace)).count();
        }

        /** The part of its initiatives that keep to their plan, 0 to 1; absent where there are none. */
        public Optional<BigDecimal> onPlan() {
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(count(Pace.ON_PLAN.name()))
                            .divide(BigDecimal.valueOf(all.size()), DIGITS, RoundingMode.HALF_UP));
        }

        public Progress progress() {
            return Totals.of(all);
        }

        /** Those furthest behind first. */
        public List<InitiativeMonth> listed() {
            return all.stream()
                    .sorted(Comparator.comparing(it -> it.progress().physicalDeviation()))
                    .toList();
        }
    }

    /** Absent where no border is known. */
    public Optional<DistrictMap> map() {
        return outlines.stream()
                .map(Outline::box)
                .reduce(Outline.Box::with)
                .map(box -> new DistrictMap(
                        box.viewBox(AIR),
                        districts.stream().flatMap(it -> area(it).stream()).toList()));
    }

    private Optional<DistrictMap.Area> area(OfDistrict district) {
        var chosen = asked.filter(district::equals).isPresent();
        return outlines.stream()
                .filter(it -> it.code().equals(district.area().code()))
                .findFirst()
                .map(it ->
                        new DistrictMap.Area(it.code(), district.area().name(), it.path(), district.onPlan(), chosen));
    }

    public String agency(UUID id) {
        return names.getOrDefault(id, "–");
    }
}
