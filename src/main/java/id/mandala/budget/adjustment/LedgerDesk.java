package id.mandala.budget.adjustment;

import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the ledger of what was put off show. */
@Component
@Transactional(readOnly = true)
class LedgerDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final BudgetLines lines;
    private final CarryOvers carryOvers;
    private final Today today;

    LedgerDesk(Regions regions, Agencies agencies, BudgetLines lines, CarryOvers carryOvers, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.lines = lines;
        this.carryOvers = carryOvers;
        this.today = today;
    }

    CarryOverPage ledger(RegionCode region, Map<String, String> problems) {
        var years = new TreeMap<Integer, List<CarryOverPage.Entry>>();
        for (var entry : carryOvers.of(region)) {
            years.computeIfAbsent(entry.it().toYear(), _ -> new ArrayList<>()).add(entry);
        }
        return new CarryOverPage(
                regions.get(region),
                years,
                agencies.names(region),
                Actors.current().may(Permission.EDIT_BUDGET, region),
                problems);
    }

    /** Of the year asked for, or of the last that is over. */
    LeftOverPage leftOver(
            RegionCode region, Optional<Integer> asked, Optional<LeftOverForm> form, Map<String, String> problems) {
        int last = today.date().getYear() - 1;
        int year = asked.filter(it -> it <= last).orElse(last);
        var left = carryOvers.leftOver(region, year);
        return new LeftOverPage(
                regions.get(region),
                year,
                lines.years(region, year).stream().filter(it -> it <= last).toList(),
                left,
                agencies.names(region),
                form.orElseGet(() -> LeftOverForm.after(year)),
                problems);
    }
}
