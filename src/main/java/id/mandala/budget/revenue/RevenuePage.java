package id.mandala.budget.revenue;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Own-source revenue of a region: its accounts by agency, five years side by side.
 *
 * @param collecting the agencies that have accounts
 * @param years the latest last
 * @param total of the accounts asked for
 * @param added what initiatives brought in each year, within the total; absent where no initiative tells it
 * @param any whether the region has any account, whatever is asked for
 */
record RevenuePage(
        Area region,
        RevenueQuestion question,
        List<Agency> collecting,
        List<Integer> years,
        List<Group> groups,
        List<YearCell> total,
        List<Added> added,
        boolean any,
        boolean demo,
        boolean edit) {

    /** @param sums of its lines, by year */
    record Group(String agency, List<Line> lines, List<YearCell> sums) {}

    /**
     * @param newest its latest year with a target, held against the trend
     * @param toExplain how many of the years shown lie below the trend or were missed and have no cause yet
     */
    record Line(RevenueAccount account, List<YearCell> cells, Optional<JudgedYear> newest, int toExplain) {}

    /** @param planned what initiatives are to add in the year */
    record Added(int year, @Nullable Long planned, @Nullable Long realised) {}

    public int count() {
        return groups.stream().mapToInt(it -> it.lines().size()).sum();
    }

    public long belowTrend() {
        return groups.stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.newest().filter(JudgedYear::isBelowTrend).isPresent())
                .count();
    }

    public boolean hasAdded() {
        return added.stream().anyMatch(it -> it.planned() != null || it.realised() != null);
    }
}
