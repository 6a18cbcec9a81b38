package id.mandala.movement.cockpit;

import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.movement.Tier;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The ministry opens a round, and admits a region by exception. */
@Controller
@RequestMapping("/kerja/nasional/gerakan")
class RoundsController {

    private final CockpitController cockpit;
    private final Rounds rounds;
    private final Regions regions;
    private final Attempt attempt;

    RoundsController(CockpitController cockpit, Rounds rounds, Regions regions, Attempt attempt) {
        this.cockpit = cockpit;
        this.rounds = rounds;
        this.regions = regions;
        this.attempt = attempt;
    }

    @PostMapping("/putaran")
    ModelAndView open(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "REGENCY") String tier,
            @RequestParam(defaultValue = "") String name) {
        return attempt.refused(() -> rounds.open(round(year, tier, name)))
                .map(it -> page("", new CockpitPage.Forms(year, tier, name, "", "", it.beside(field(it.code())))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/nasional/gerakan?putaran="
                        + round(year, tier, name).id()));
    }

    private static Round round(String year, String tier, String name) {
        var of = Arrays.stream(Tier.values())
                .filter(it -> it.name().equals(tier))
                .findFirst()
                .orElse(Tier.REGENCY);
        return Round.of(Typed.year(year, "movement.round.year", "2017", "2099"), of, Typed.said(name));
    }

    private static String field(String code) {
        return code.equals("movement.round.name") ? "name" : "year";
    }

    @PostMapping("/{round:20\\d{2}(?:-provinsi)?}/peserta")
    ModelAndView admit(
            @PathVariable String round,
            @RequestParam(defaultValue = "") String codes,
            @RequestParam(defaultValue = "") String basis) {
        var in = rounds.find(round).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return attempt.refused(() -> admit(in, codes, Typed.said(basis)))
                .map(it -> page(
                        round,
                        new CockpitPage.Forms(
                                "",
                                "REGENCY",
                                "",
                                codes,
                                basis,
                                Map.of(it.code().equals("movement.round.basis") ? "basis" : "codes", it.words()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/nasional/gerakan?putaran=" + round));
    }

    private void admit(Round in, String codes, String basis) {
        if (basis.isBlank() || basis.length() > 500) {
            throw new RuleBroken("movement.round.basis");
        }
        var all = Arrays.stream(codes.split("[\\s,;]+", -1))
                .filter(it -> !it.isEmpty())
                .toList();
        if (all.isEmpty() || !all.stream().allMatch(it -> it.matches("\\d{2}(\\.\\d{2})?"))) {
            throw new RuleBroken("movement.round.codes");
        }
        var regencies = all.stream().map(RegionCode::of).toList();
        regencies.forEach(regions::get);
        rounds.admit(in, regencies, basis);
    }

    private ModelAndView page(String round, CockpitPage.Forms forms) {
        return Attempt.page("movement/cockpit", cockpit.page(RegionCode.NATION, round, "", forms), forms.problems());
    }
}
