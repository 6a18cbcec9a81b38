package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins a region's masterplan: its title and its years. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/mulai")
class BeginController {

    private final Regions regions;
    private final EditInitiatives edit;
    private final Attempt attempt;
    private final Today today;

    BeginController(Regions regions, EditInitiatives edit, Attempt attempt, Today today) {
        this.regions = regions;
        this.edit = edit;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region) {
        int year = today.date().getYear();
        var title = "Masterplan Smart City " + regions.name(region);
        return form(region, new BeginPage.Form(title, year, year + 4), Map.of());
    }

    @PostMapping
    ModelAndView begin(@PathVariable RegionCode region, @ModelAttribute BeginPage.Form form) {
        return attempt.refused(() -> edit.begin(
                        region,
                        Objects.requireNonNullElse(form.title(), ""),
                        new Span(
                                Objects.requireNonNullElse(form.firstYear(), 0),
                                Objects.requireNonNullElse(form.lastYear(), 0))))
                .map(it -> form(region, form, it.beside(it.code().equals("masterplan.title") ? "title" : "firstYear")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/impor"));
    }

    private ModelAndView form(RegionCode region, BeginPage.Form form, Map<String, String> problems) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        return Attempt.page("masterplan/begin", new BeginPage(regions.get(region), form, problems), problems);
    }
}
