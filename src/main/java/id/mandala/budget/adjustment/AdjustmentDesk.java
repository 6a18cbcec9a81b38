package id.mandala.budget.adjustment;

import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of adjustments show. */
@Component
@Transactional(readOnly = true)
class AdjustmentDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final BudgetLines lines;
    private final Adjustments adjustments;

    AdjustmentDesk(Regions regions, Agencies agencies, BudgetLines lines, Adjustments adjustments) {
        this.regions = regions;
        this.agencies = agencies;
        this.lines = lines;
        this.adjustments = adjustments;
    }

    AdjustmentListPage list(RegionCode region) {
        return new AdjustmentListPage(
                regions.get(region), adjustments.of(region), Actors.current().may(Permission.EDIT_BUDGET, region));
    }

    AdjustmentPage page(RegionCode region, int number) {
        var adjustment =
                adjustments.find(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new AdjustmentPage(
                regions.get(region),
                adjustment,
                adjustments.lines(region, number),
                adjustments.effects(region, number),
                agencies.names(region));
    }

    AdjustmentFormPage form(RegionCode region, AdjustmentForm form, Map<String, String> problems) {
        var all = lines(region, form);
        var names = agencies.names(region);
        var spending = new TreeMap<String, UUID>();
        all.forEach(it -> spending.put(names.getOrDefault(it.agency(), "–"), it.agency()));
        var asked = Chosen.id(form.pd());
        var shown = all.stream()
                .filter(it -> asked.isEmpty() || asked.get().equals(it.agency()))
                .toList();
        var typed = form.typedLines();
        var hidden = all.stream()
                .filter(it -> typed.contains(it.id()) && !shown.contains(it))
                .toList();
        return new AdjustmentFormPage(
                regions.get(region), form.wholeYear(), shown, hidden, spending, names, form, problems);
    }

    List<BudgetLine> lines(RegionCode region, AdjustmentForm form) {
        return lines.of(region, form.wholeYear());
    }
}
