package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Stage;
import id.mandala.region.Regions;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes a proposal a step further, after saying what that means; words may go with it, and must when it is sent back. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/tahap/{stage}")
class StageController {

    private final Regions regions;
    private final InitiativeDesk desk;
    private final ProposalChecks checks;
    private final MoveProposal move;
    private final Attempt attempt;

    StageController(Regions regions, InitiativeDesk desk, ProposalChecks checks, MoveProposal move, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.checks = checks;
        this.move = move;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable String stage) {
        return form(region, id, stage(stage), "", Map.of());
    }

    @PostMapping
    ModelAndView move(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable String stage,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam long version) {
        var said = Objects.requireNonNullElse(words, "");
        var to = stage(stage);
        return attempt.refused(() -> move.move(region, id, new Version(version), to, said))
                .map(it -> form(region, id, to, said, it.beside("words")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView form(RegionCode region, UUID id, Stage to, String words, Map<String, String> problems) {
        var found = desk.find(region, id);
        var initiative = found.initiative();
        if (!desk.rights(initiative).moves().contains(to) && problems.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = new StagePage(regions.get(region), initiative, to, checks.before(initiative, to), words, problems);
        return Attempt.page("masterplan/stage", page, problems);
    }

    private static Stage stage(String name) {
        return Chosen.among(Stage.values(), name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
