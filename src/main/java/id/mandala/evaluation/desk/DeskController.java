package id.mandala.evaluation.desk;

import id.mandala.evaluation.MarkingSheets;
import id.mandala.evaluation.Seated;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an assessor marks a regency, and the one on which the marks of all stand side by side. */
@Controller
class DeskController {

    private final MarkingSheets sheets;
    private final Panels panels;
    private final Asides asides;
    private final Seated seated;
    private final Regions regions;

    DeskController(MarkingSheets sheets, Panels panels, Asides asides, Seated seated, Regions regions) {
        this.sheets = sheets;
        this.panels = panels;
        this.asides = asides;
        this.seated = seated;
        this.regions = regions;
    }

    @GetMapping("/kerja/{region}/penilaian/{year}")
    @Transactional(readOnly = true)
    ModelAndView sheet(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String periksa) {
        var sheet = sheets.of(region, year, periksa != null);
        var panel = panels.of(region, year);
        return new ModelAndView(
                "evaluation/marking",
                "page",
                new DeskPage(
                        sheet,
                        panel,
                        sheet.open() ? seated.closed(panel.evaluation()) : Optional.empty(),
                        asides.of(panel.evaluation())));
    }

    /** @param regionName as it is called */
    record PanelPage(RegionCode region, String regionName, int year, Panel panel) {}

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/panel/{year:20\\d{2}}")
    @Transactional(readOnly = true)
    ModelAndView panel(@PathVariable RegionCode region, @PathVariable int year) {
        var panel = panels.of(region, year);
        return new ModelAndView("evaluation/panel", "page", new PanelPage(region, regions.name(region), year, panel));
    }
}
