package id.mandala.portal;

import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A region by its code: a regency's picture, a province's regencies; a district leads to its regency. */
@Controller
class RegionController {

    private final Regions regions;
    private final Regencies regencies;
    private final Nations nations;

    RegionController(Regions regions, Regencies regencies, Nations nations) {
        this.regions = regions;
        this.regencies = regencies;
        this.nations = nations;
    }

    record ProvincePage(Area area, Optional<Nation> nation, List<Member> members) {}

    /** @param standing absent where the regency was not scored in the newest year */
    record Member(Area area, Optional<Standing> standing) {}

    record UnknownPage(String code) {}

    @GetMapping("/{code:\\d{2}(?:\\.\\d{2}){0,2}}")
    String region(@PathVariable RegionCode code, Model model, HttpServletResponse response) {
        var found = regions.find(code);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("page", new UnknownPage(code.value()));
            return "portal/unknown";
        }
        return switch (found.get().level()) {
            case NATION -> "redirect:/nasional";
            case PROVINCE -> province(found.get(), model);
            case REGENCY -> regency(found.get(), model);
            case DISTRICT -> "redirect:/" + code.parent();
        };
    }

    private String regency(Area area, Model model) {
        model.addAttribute("page", regencies.picture(area, nations));
        return "portal/regency";
    }

    private String province(Area area, Model model) {
        var nation = nations.newest();
        var members = regions.regenciesIn(area.code()).stream()
                .map(it -> new Member(it, nation.flatMap(all -> all.of(it.code().value()))))
                .toList();
        model.addAttribute("page", new ProvincePage(area, nation, members));
        return "portal/province";
    }
}
