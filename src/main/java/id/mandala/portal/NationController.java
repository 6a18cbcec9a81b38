package id.mandala.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The national table of a year: filtered by a sentence, sorted by any column, with the map of the same regions. */
@Controller
class NationController {

    private final Nations nations;

    NationController(Nations nations) {
        this.nations = nations;
    }

    /** @param whole everybody scored that year, from whom the choices of the filter come */
    record NationalPage(Nation whole, Nation nation, NationalFilter filter, List<Integer> years) {}

    @GetMapping("/nasional")
    String newest() {
        return nations.newest().map(it -> "redirect:/nasional/" + it.year()).orElse("redirect:/");
    }

    /** The sentence's choice of another year arrives as a parameter, since a form without script cannot change its address. */
    @GetMapping("/nasional/{year:\\d{4}}")
    String table(
            @PathVariable int year,
            @RequestParam(name = "tahun", required = false) @Nullable Integer chosen,
            NationalFilter filter,
            Model model) {
        if (chosen != null && chosen != year) {
            return "redirect:/nasional/" + chosen + filter.query();
        }
        var whole = nations.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new NationalPage(whole, filter.of(whole), filter, nations.years()));
        return "portal/national";
    }
}
