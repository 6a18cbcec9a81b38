package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of the vision. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/kertas-kerja/visi")
class VisionController {

    private final Regions regions;
    private final WorksheetDesk desk;
    private final Editors editors;
    private final WriteVision write;
    private final Attempt attempt;

    VisionController(Regions regions, WorksheetDesk desk, Editors editors, WriteVision write, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.editors = editors;
        this.write = write;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region) {
        var plan = desk.plan(region);
        var vision = desk.vision(plan);
        var form = new VisionPage.Form(vision.text(), String.join(", ", vision.words()), (long) plan.version());
        return page(region, plan, form, Map.of());
    }

    @PostMapping
    ModelAndView write(@PathVariable RegionCode region, @ModelAttribute VisionPage.Form form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> write.write(region, seen, form.vision()))
                .map(it -> page(
                        region,
                        desk.plan(region),
                        form,
                        it.beside(it.code().equals("masterplan.worksheet-keywords") ? "words" : "text")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/kertas-kerja"));
    }

    private ModelAndView page(RegionCode region, Masterplan plan, VisionPage.Form form, Map<String, String> problems) {
        editors.requireWholeRegion(region);
        var page = new VisionPage(regions.get(region), form, Keywords.counted(desk.sheets(plan)), problems);
        return Attempt.page("masterplan/worksheet-vision", page, problems);
    }
}
