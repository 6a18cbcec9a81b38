package id.mandala.masterplan.worksheet;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a worksheet, whole or not at all. The same lines again change nothing. */
@Service
@Transactional
class SaveWorksheet {

    private final Masterplans masterplans;
    private final Worksheets worksheets;
    private final Editors editors;
    private final AuditTrail trail;

    SaveWorksheet(Masterplans masterplans, Worksheets worksheets, Editors editors, AuditTrail trail) {
        this.masterplans = masterplans;
        this.worksheets = worksheets;
        this.editors = editors;
        this.trail = trail;
    }

    Worksheet save(RegionCode region, Method method, Aspect aspect, Version seen, List<Item> items) {
        editors.requireWholeRegion(region);
        var plan = plan(region);
        var present = worksheets.of(plan, method, aspect);
        if (present.items().equals(items)) {
            return present;
        }
        if (seen.number() != present.version()) {
            throw new StaleVersion(List.of(new StaleVersion.Difference(
                    "masterplan.worksheet.method." + method, lines(items), lines(present.items()))));
        }
        if (!worksheets.save(plan, present.with(items))) {
            var now = worksheets.of(plan, method, aspect);
            throw new StaleVersion(List.of(new StaleVersion.Difference(
                    "masterplan.worksheet.method." + method, lines(items), lines(now.items()))));
        }
        trail.record(
                region,
                "masterplan.worksheet-saved",
                plan.id().toString(),
                Map.of("method", method.name(), "aspect", aspect.name(), "items", items.size()));
        return worksheets.of(plan, method, aspect);
    }

    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }

    private static String lines(List<Item> items) {
        return items.isEmpty() ? "–" : items.stream().map(Item::text).collect(Collectors.joining("; "));
    }
}
