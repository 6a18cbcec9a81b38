package id.mandala.masterplan.idea;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an agency takes an idea up. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/gagasan/{id}/ambil")
class AdoptionController {

    private final Regions regions;
    private final AdoptionDesk desk;
    private final DecideIdea decide;
    private final Attempt attempt;

    AdoptionController(Regions regions, AdoptionDesk desk, DecideIdea decide, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.decide = decide;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, null, Map.of());
    }

    @PostMapping
    ModelAndView adopt(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @ModelAttribute AdoptionPage.Form form,
            @RequestParam long version) {
        var draft = new AtomicReference<String>("");
        return attempt.refused(() -> draft.set(decide.adopt(region, id, new Version(version), form.outline())
                        .id()
                        .toString()))
                .map(it -> page(region, id, form, it.beside(AdoptionPage.Form.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + draft.get()));
    }

    private ModelAndView page(
            RegionCode region, UUID id, AdoptionPage.@Nullable Form form, Map<String, String> problems) {
        var page = desk.page(regions.get(region), id, form, problems);
        return Attempt.page("masterplan/idea-adoption", page, problems);
    }
}
