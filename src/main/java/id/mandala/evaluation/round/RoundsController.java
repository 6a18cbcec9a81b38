package id.mandala.evaluation.round;

import id.mandala.web.Attempt;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ministry's rounds: all of them, a new one, and where assessors come from. */
@Controller
@RequestMapping("/kerja/nasional/putaran")
class RoundsController {

    private final RoundDesk desk;
    private final LeadRound lead;
    private final SeatAssessors seats;
    private final Attempt attempt;

    RoundsController(RoundDesk desk, LeadRound lead, SeatAssessors seats, Attempt attempt) {
        this.desk = desk;
        this.lead = lead;
        this.seats = seats;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView all() {
        return page(RoundsPage.Forms.EMPTY);
    }

    @PostMapping
    ModelAndView open(@ModelAttribute RoundForm form) {
        LeadRound.requireLead();
        return attempt.refused(() -> lead.open(form.round()))
                .map(it -> page(new RoundsPage.Forms(
                        form, RoundsPage.Forms.EMPTY.home(), it.beside(RoundForm.field(it.code())))))
                .orElseGet(() ->
                        new ModelAndView("redirect:/kerja/nasional/putaran/" + form.year() + "/" + form.edition()));
    }

    @PostMapping("/asal")
    ModelAndView declare(@ModelAttribute HomeForm form) {
        LeadRound.requireLead();
        return attempt.refused(() -> {
                    var home = form.declared();
                    desk.name(home.region());
                    seats.declare(home);
                })
                .map(it -> page(new RoundsPage.Forms(RoundForm.EMPTY, form, it.beside(HomeForm.field(it.code())))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/nasional/putaran#asal"));
    }

    private ModelAndView page(RoundsPage.Forms forms) {
        LeadRound.requireLead();
        Map<String, String> names = seats.assessors().entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey().toString(), it -> it.getValue().name()));
        return Attempt.page("evaluation/rounds", desk.rounds(seats.homes(), names, forms), forms.problems());
    }
}
