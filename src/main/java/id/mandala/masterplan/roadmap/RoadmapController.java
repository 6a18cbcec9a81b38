package id.mandala.masterplan.roadmap;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The road map of the plan as it is written now, on a page and as a file. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/peta-jalan")
class RoadmapController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final PlannedInitiatives planned;
    private final DimensionFrameworks frameworks;

    RoadmapController(
            Regions regions, Masterplans masterplans, PlannedInitiatives planned, DimensionFrameworks frameworks) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.planned = planned;
        this.frameworks = frameworks;
    }

    @GetMapping
    String show(@PathVariable RegionCode region, @RequestParam(defaultValue = "") String susun, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region);
        var by = RoadmapPage.By.of(susun);
        model.addAttribute(
                "page",
                new RoadmapPage(
                        regions.get(region),
                        plan.orElse(null),
                        by,
                        plan.map(it -> roadmap(it, by)).orElse(null),
                        plan.map(it -> frameworks.get(it.framework())).orElse(null)));
        return "masterplan/roadmap";
    }

    @GetMapping("/peta-jalan.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        var roadmap = roadmap(plan, RoadmapPage.By.DIMENSION);
        return Download.workbook("peta-jalan-" + region + ".xlsx", "Peta jalan", table -> write(roadmap, plan, table));
    }

    private static void write(Roadmap roadmap, Masterplan plan, TableOut table) throws IOException {
        var titles = new ArrayList<>(
                List.of("dimension", "key", "name", "lead_agency", "first_year", "last_year", "quick_win", "after"));
        plan.span().years().forEach(year -> titles.add("cost_" + year));
        table.titles(titles);
        for (var group : roadmap.groups()) {
            for (var bar : group.bars()) {
                table.row(cells(group, bar, plan));
            }
        }
    }

    private static List<@Nullable Object> cells(Roadmap.Group group, Roadmap.Bar bar, Masterplan plan) {
        var outline = bar.initiative().outline();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(group.key());
        cells.add(outline.key());
        cells.add(outline.name());
        cells.add(bar.initiative().lead());
        cells.add(outline.span().first());
        cells.add(outline.span().last());
        cells.add(bar.isQuickWin() ? "yes" : "no");
        cells.add(String.join("; ", bar.after()));
        for (var year : plan.span().years()) {
            var cost = bar.costs().get(year);
            cells.add(cost == null ? null : cost.amount());
        }
        return cells;
    }

    private Roadmap roadmap(Masterplan plan, RoadmapPage.By by) {
        var dimensions = frameworks.get(plan.framework()).dimensions().stream()
                .map(Dimension::key)
                .toList();
        Function<PlannedInitiative, Roadmap.Place> place = switch (by) {
            case DIMENSION ->
                it -> new Roadmap.Place(it.outline().dimension(), it.outline().dimension());
            case AGENCY -> it -> new Roadmap.Place(it.lead(), it.lead());
        };
        return Roadmap.of(planned.inPlan(plan), plan.span(), place).inOrder(dimensions);
    }
}
