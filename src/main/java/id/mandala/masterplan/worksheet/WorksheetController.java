package id.mandala.masterplan.worksheet;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One worksheet. A page with a script saves it as it is typed; without one it is saved by its button. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/kertas-kerja/{method}/{aspect}")
class WorksheetController {

    private final Regions regions;
    private final WorksheetDesk desk;
    private final Editors editors;
    private final SaveWorksheet save;
    private final Attempt attempt;

    WorksheetController(Regions regions, WorksheetDesk desk, Editors editors, SaveWorksheet save, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.editors = editors;
        this.save = save;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable String method, @PathVariable String aspect) {
        var sheet = sheet(region, method(method), aspect(aspect));
        return page(region, sheet, WorksheetForm.of(sheet), Map.of());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable RegionCode region,
            @PathVariable String method,
            @PathVariable String aspect,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String lanjut,
            @ModelAttribute WorksheetForm form) {
        var how = method(method);
        var what = aspect(aspect);
        var list = "redirect:/kerja/" + region + "/masterplan/kertas-kerja";
        return attempt.refused(() -> save.save(region, how, what, new Version(version), form.items(how)))
                .map(it -> page(region, sheet(region, how, what), form, it.beside("isian")))
                .orElseGet(
                        () -> new ModelAndView(lanjut.isEmpty() ? list : list + "/" + how.path() + "/" + what.path()));
    }

    private Worksheet sheet(RegionCode region, Method method, Aspect aspect) {
        Actors.current().require(Permission.SEE_REGION, region);
        return desk.sheets(desk.plan(region)).stream()
                .filter(it -> it.method() == method && it.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private ModelAndView page(RegionCode region, Worksheet sheet, WorksheetForm form, Map<String, String> problems) {
        var page = new WorksheetPage(regions.get(region), sheet, form, editors.editsWholeRegion(region), problems);
        return Attempt.page("masterplan/worksheet-page", page, problems);
    }

    static Method method(String path) {
        return Arrays.stream(Method.values())
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Aspect aspect(String path) {
        return Arrays.stream(Aspect.values())
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
