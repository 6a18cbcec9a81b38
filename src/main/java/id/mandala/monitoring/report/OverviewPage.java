package id.mandala.monitoring.report;

import id.mandala.monitoring.figure.Pace;
import id.mandala.monitoring.figure.Progress;
import id.mandala.monitoring.period.OpenMonths.Window;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All initiatives at the end of a month.
 *
 * @param demo whether the plan and what is told of it are made up
 * @param shown those of the agency asked for, what wants a hand first
 * @param rows how many of them the list holds at once
 * @param reports whether this person writes reports
 * @param window whether reports of the month may be sent today
 */
record OverviewPage(
        Area region,
        boolean demo,
        YearMonth month,
        List<YearMonth> choices,
        List<InitiativeMonth> shown,
        int rows,
        List<Agency> agencies,
        Map<UUID, String> names,
        Optional<UUID> asked,
        Window window,
        LocalDate closes,
        Optional<String> reopened,
        boolean mayOpen,
        boolean reports) {

    /** Those on the page. */
    public List<InitiativeMonth> listed() {
        return shown.subList(0, Math.min(rows, shown.size()));
    }

    public int further() {
        return shown.size() - listed().size();
    }

    public long count(String state) {
        return shown.stream()
                .filter(it ->
                        it.report().map(of -> of.state().name()).orElse("NONE").equals(state))
                .count();
    }

    public long critical() {
        return shown.stream().filter(it -> it.pace() == Pace.CRITICAL).count();
    }

    public Progress total() {
        return Totals.of(shown);
    }

    public String agency(UUID id) {
        return names.getOrDefault(id, "–");
    }
}
