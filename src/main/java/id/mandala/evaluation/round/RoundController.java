package id.mandala.evaluation.round;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One round: its days, who is invited, who is seated where, who is late. */
@Controller
@RequestMapping("/kerja/nasional/putaran/{year:20\\d{2}}/{edition}")
class RoundController {

    private final RoundDesk desk;
    private final LeadRound lead;
    private final SeatAssessors seats;
    private final Attempt attempt;

    RoundController(RoundDesk desk, LeadRound lead, SeatAssessors seats, Attempt attempt) {
        this.desk = desk;
        this.lead = lead;
        this.seats = seats;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView round(
            @PathVariable int year, @PathVariable String edition, @RequestParam(defaultValue = "") String saring) {
        var round = desk.get(year, edition);
        return Attempt.page(
                "evaluation/round",
                desk.round(round, Chosen.among(RoundPage.Asked.values(), saring), RoundPage.Forms.of(round)),
                RoundPage.Forms.of(round).problems());
    }

    @PostMapping("/tanggal")
    ModelAndView change(@PathVariable int year, @PathVariable String edition, @ModelAttribute RoundForm form) {
        var round = desk.get(year, edition);
        return attempt.refused(() -> lead.change(form.changed(round)))
                .map(it -> page(
                        round, new RoundPage.Forms(form, Optional.empty(), "2", it.beside(RoundForm.field(it.code())))))
                .orElseGet(() -> back(round, "#tanggal"));
    }

    @PostMapping("/undang")
    ModelAndView invite(
            @PathVariable int year, @PathVariable String edition, @RequestParam(defaultValue = "") String codes) {
        var round = desk.get(year, edition);
        return attempt.refused(() -> lead.invite(round, codes))
                .map(it -> page(
                        round, new RoundPage.Forms(RoundForm.of(round), Optional.of(codes), "2", it.beside("codes"))))
                .orElseGet(() -> back(round, "#daerah"));
    }

    @PostMapping("/bagikan")
    ModelAndView distribute(
            @PathVariable int year, @PathVariable String edition, @RequestParam(defaultValue = "") String each) {
        var round = desk.get(year, edition);
        return attempt.refused(() -> seats.distribute(round, number(each)))
                .map(it -> page(
                        round, new RoundPage.Forms(RoundForm.of(round), Optional.empty(), each, it.beside("each"))))
                .orElseGet(() -> back(round, "#daerah"));
    }

    private static int number(String typed) {
        if (!Typed.said(typed).matches("\\d{1,2}")) {
            throw new RuleBroken("evaluation.round.each", SeatAssessors.MOST_SEATS);
        }
        return Integer.parseInt(Typed.said(typed));
    }

    private ModelAndView page(Round round, RoundPage.Forms forms) {
        return Attempt.page("evaluation/round", desk.round(round, Optional.empty(), forms), forms.problems());
    }

    private static ModelAndView back(Round it, String anchor) {
        return new ModelAndView("redirect:/kerja/nasional/putaran/" + it.year() + "/" + it.edition() + anchor);
    }
}
