package id.mandala.masterplan.idea;

import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
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

/** Where anybody suggests an idea to a regency, without signing in. */
@Controller
@RequestMapping("/{region:\\d{2}\\.\\d{2}}/usul")
class SuggestionController {

    private final Regions regions;
    private final Ideas ideas;
    private final SendIdea send;
    private final Attempt attempt;

    SuggestionController(Regions regions, Ideas ideas, SendIdea send, Attempt attempt) {
        this.regions = regions;
        this.ideas = ideas;
        this.send = send;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam(defaultValue = "false") boolean terkirim) {
        return page(region, SuggestionPage.Form.EMPTY, terkirim, Map.of());
    }

    /** A machine is thanked like everybody and nothing is kept. */
    @PostMapping
    ModelAndView send(@PathVariable RegionCode region, @ModelAttribute SuggestionPage.Form form) {
        var sent = "redirect:/" + region + "/usul?terkirim=true";
        if (form.isOfMachine()) {
            return new ModelAndView(sent);
        }
        return attempt.refused(() -> send.send(region, form.suggestion()))
                .map(it -> page(region, form, false, it.beside(SuggestionPage.Form.field(it.code()))))
                .orElseGet(() -> new ModelAndView(sent));
    }

    private ModelAndView page(RegionCode region, SuggestionPage.Form form, boolean sent, Map<String, String> problems) {
        Area area = regions.find(region).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new SuggestionPage(area, ideas.notices(region), form, sent, problems);
        return Attempt.page("masterplan/idea-form", page, problems);
    }
}
