package id.mandala.masterplan.idea;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one idea, where the secretariat may decline it. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/gagasan/{id}")
class IdeaController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Ideas ideas;
    private final DecideIdea decide;
    private final Attempt attempt;

    IdeaController(Regions regions, Masterplans masterplans, Ideas ideas, DecideIdea decide, Attempt attempt) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.ideas = ideas;
        this.decide = decide;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, "", Map.of());
    }

    @PostMapping("/tolak")
    ModelAndView decline(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam long version) {
        return attempt.refused(() -> decide.decline(region, id, new Version(version), reason))
                .map(it -> page(region, id, reason, it.beside("reason")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/gagasan"));
    }

    private ModelAndView page(RegionCode region, UUID id, String reason, Map<String, String> problems) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        var idea = ideas.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean decides = actor.may(Permission.EDIT_INITIATIVES, region);
        var page = new IdeaPage(
                regions.get(region),
                idea,
                decides ? ideas.sender(idea) : Suggestion.Sender.NONE,
                idea.isOpen() && decides && masterplans.current(region).isPresent(),
                idea.isOpen() && actor.may(Permission.REVIEW_PROPOSALS, region),
                reason,
                problems);
        return Attempt.page("masterplan/idea-page", page, problems);
    }
}
