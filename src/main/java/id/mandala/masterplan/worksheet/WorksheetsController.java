package id.mandala.masterplan.worksheet;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All worksheets of a masterplan and the vision they lead to. */
@Controller
class WorksheetsController {

    private final Regions regions;
    private final WorksheetDesk desk;
    private final Editors editors;

    WorksheetsController(Regions regions, WorksheetDesk desk, Editors editors) {
        this.regions = regions;
        this.desk = desk;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/masterplan/kertas-kerja")
    String all(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var area = regions.get(region);
        boolean edit = editors.editsWholeRegion(region);
        var page = desk.current(region)
                .map(plan -> {
                    var sheets = desk.sheets(plan);
                    return new WorksheetsPage(
                            area,
                            plan,
                            sheets,
                            ReadinessShares.of(sheets),
                            Keywords.counted(sheets),
                            desk.vision(plan),
                            edit);
                })
                .orElseGet(() -> new WorksheetsPage(area, null, List.of(), List.of(), List.of(), Vision.NONE, edit));
        model.addAttribute("page", page);
        return "masterplan/worksheet-list";
    }
}
