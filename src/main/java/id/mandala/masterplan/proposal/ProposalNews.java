package id.mandala.masterplan.proposal;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The proposals that wait for the secretariat, the planner, or their agency. */
@Component
class ProposalNews implements WorkNews {

    private final Masterplans masterplans;
    private final ProposalList proposals;

    ProposalNews(Masterplans masterplans, ProposalList proposals) {
        this.masterplans = masterplans;
        this.proposals = proposals;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Line> of(RegionCode place) {
        return place.isRegency()
                ? masterplans
                        .current(place)
                        .map(plan -> lines(place, proposals.counts(plan)))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Line> lines(RegionCode place, Map<Stage, Integer> counts) {
        var lines = new ArrayList<Line>();
        add(lines, place, counts, Stage.PROPOSED, Permission.REVIEW_PROPOSALS);
        add(lines, place, counts, Stage.REVIEWED, Permission.ALIGN_PROPOSALS);
        add(lines, place, counts, Stage.ALIGNED, Permission.REVIEW_PROPOSALS);
        add(lines, place, counts, Stage.RETURNED, Permission.EDIT_INITIATIVES);
        return lines;
    }

    private static void add(
            List<Line> lines, RegionCode place, Map<Stage, Integer> counts, Stage stage, Permission whose) {
        int count = counts.getOrDefault(stage, 0);
        if (count > 0 && Actors.current().may(whose, place)) {
            lines.add(new Line("masterplan.news.stage." + stage, List.of(count), "masterplan/usulan"));
        }
    }
}
