package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One regency in a round: who marks it, whether it takes part, what it handed in. */
@Controller
@RequestMapping("/kerja/nasional/putaran/{year:20\\d{2}}/{edition}/{region:\\d{2}\\.\\d{2}}")
class SeatsController {

    private final SeatsDesk desk;
    private final SeatAssessors seats;
    private final LeadRound lead;
    private final HandIn handIn;
    private final Attempt attempt;

    SeatsController(SeatsDesk desk, SeatAssessors seats, LeadRound lead, HandIn handIn, Attempt attempt) {
        this.desk = desk;
        this.seats = seats;
        this.lead = lead;
        this.handIn = handIn;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView one(@PathVariable int year, @PathVariable String edition, @PathVariable RegionCode region) {
        return page(desk.round(year, edition, region), region, Map.of());
    }

    @PostMapping("/kursi")
    ModelAndView give(
            @PathVariable int year,
            @PathVariable String edition,
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") String account) {
        return done(
                year,
                edition,
                region,
                "account",
                round -> seats.give(round, region, Typed.id(account, "evaluation.round.home-account")));
    }

    @PostMapping("/kursi/{seat}/cabut")
    ModelAndView takeBack(
            @PathVariable int year,
            @PathVariable String edition,
            @PathVariable RegionCode region,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String reason) {
        return done(year, edition, region, "reason-" + seat, _ -> seats.takeBack(region, year, seat, reason.strip()));
    }

    @PostMapping("/ikut")
    ModelAndView takesPart(
            @PathVariable int year,
            @PathVariable String edition,
            @PathVariable RegionCode region,
            @RequestParam boolean takesPart,
            @RequestParam(defaultValue = "") String reason) {
        return done(year, edition, region, "reason-part", _ -> lead.takesPart(region, year, takesPart, reason.strip()));
    }

    @PostMapping("/kembalikan")
    ModelAndView giveBack(
            @PathVariable int year,
            @PathVariable String edition,
            @PathVariable RegionCode region,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        return done(year, edition, region, "reason-back", _ -> handIn.giveBack(region, year, version, reason.strip()));
    }

    private ModelAndView done(int year, String edition, RegionCode region, String field, Consumer<Round> deed) {
        var round = desk.round(year, edition, region);
        return attempt.refused(() -> deed.accept(round))
                .map(it -> page(round, region, it.beside(field)))
                .orElseGet(() ->
                        new ModelAndView("redirect:/kerja/nasional/putaran/" + year + "/" + edition + "/" + region));
    }

    private ModelAndView page(Round round, RegionCode region, Map<String, String> problems) {
        return Attempt.page("evaluation/round-region", desk.page(round, region, problems), problems);
    }
}
