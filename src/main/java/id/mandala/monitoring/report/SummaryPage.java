package id.mandala.monitoring.report;

import id.mandala.chart.Run;
import id.mandala.masterplan.Dimension;
import id.mandala.monitoring.figure.Pace;
import id.mandala.monitoring.figure.Progress;
import id.mandala.monitoring.obstacle.Obstacles;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A regent's month on one page of paper: the dimensions, the money, what is critical, what waits for a decision.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param undecided obstacles the council is to decide on
 * @param names of agencies
 */
record SummaryPage(
        Area region,
        boolean demo,
        YearMonth month,
        List<YearMonth> choices,
        List<Dimension> framework,
        List<InitiativeMonth> all,
        List<Obstacles.Entry> undecided,
        Map<UUID, String> names,
        LocalDate today) {

    /** As many rows as leave room for everything on one page. */
    private static final int SHOWN = 6;

    private static final int WHOLE = 2;

    /**
     * A dimension's initiatives together.
     *
     * @param running those of which any of the year's work is done
     */
    record OfDimension(Dimension dimension, int initiatives, long running, long critical, Progress progress) {

        /** Per cent of the initiatives whose work has begun in the year. */
        public long runningShare() {
            return Math.round(100.0 * running / initiatives);
        }

        /** Work that is done, with a tick where the plan has it. */
        public Run run() {
            return Run.of(
                    progress.physical().movePointLeft(WHOLE), progress.planned().movePointLeft(WHOLE));
        }
    }

    public List<OfDimension> dimensions() {
        return framework.stream()
                .map(it -> of(
                        it,
                        all.stream()
                                .filter(of -> of.dimension().equals(it.key()))
                                .toList()))
                .toList();
    }

    private static OfDimension of(Dimension dimension, List<InitiativeMonth> own) {
        return new OfDimension(
                dimension,
                own.size(),
                own.stream().filter(InitiativeMonth::runs).count(),
                critical(own).size(),
                Totals.of(own));
    }

    public Progress total() {
        return Totals.of(all);
    }

    public long told() {
        return all.stream().filter(InitiativeMonth::isAccepted).count();
    }

    /** The furthest behind first. */
    public List<InitiativeMonth> critical() {
        return critical(all);
    }

    private static List<InitiativeMonth> critical(List<InitiativeMonth> of) {
        return of.stream()
                .filter(it -> it.pace() == Pace.CRITICAL)
                .sorted(Comparator.comparing(it -> it.progress().physicalDeviation()))
                .toList();
    }

    public List<InitiativeMonth> criticalShown() {
        return critical().stream().limit(SHOWN).toList();
    }

    public List<Obstacles.Entry> undecidedShown() {
        return undecided.stream().limit(SHOWN).toList();
    }

    public String agency(UUID id) {
        return names.getOrDefault(id, "–");
    }
}
