package id.mandala.masterplan.proposal;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where everyone sees which proposals wait for them, and where the others are. */
@Controller
class ProposalsController {

    private static final List<Stage> ON_THEIR_WAY =
            List.of(Stage.PROPOSED, Stage.REVIEWED, Stage.ALIGNED, Stage.RETURNED, Stage.DRAFT);

    private final Regions regions;
    private final Masterplans masterplans;
    private final ProposalList proposals;
    private final Editors editors;

    ProposalsController(Regions regions, Masterplans masterplans, ProposalList proposals, Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.proposals = proposals;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/masterplan/usulan")
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region);
        var lines = plan.map(proposals::of).orElse(List.of());
        var mine = lines.stream().filter(it -> waitsForMe(region, it)).toList();
        var groups = new ArrayList<ProposalsPage.Group>();
        for (var stage : ON_THEIR_WAY) {
            var others = lines.stream()
                    .filter(it -> it.stage() == stage && !mine.contains(it))
                    .toList();
            if (!others.isEmpty()) {
                groups.add(new ProposalsPage.Group(stage, others));
            }
        }
        model.addAttribute(
                "page",
                new ProposalsPage(regions.get(region), plan.orElse(null), mine, groups, editors.mayEditSome(region)));
        return "masterplan/proposals";
    }

    /** Drafts and returned ones wait for their agency's own officers, not for everybody who could edit them. */
    private boolean waitsForMe(RegionCode region, ProposalList.Line line) {
        return switch (line.stage()) {
            case PROPOSED, ALIGNED -> Actors.current().may(Permission.REVIEW_PROPOSALS, region);
            case REVIEWED -> Actors.current().may(Permission.ALIGN_PROPOSALS, region);
            case DRAFT, RETURNED -> editors.isOfAgency(region, line.lead());
            case IN_PLAN, DROPPED -> false;
        };
    }
}
