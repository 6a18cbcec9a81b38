package id.mandala.overlap.cases;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a case with its items as they stand today, and what the person here may do next. */
@Component
class CaseStory {

    private final Regions regions;
    private final KnownItems items;
    private final Agencies agencies;
    private final Masterplans masterplans;
    private final AnswerCase answers;
    private final Today today;

    CaseStory(
            Regions regions,
            KnownItems items,
            Agencies agencies,
            Masterplans masterplans,
            AnswerCase answers,
            Today today) {
        this.regions = regions;
        this.items = items;
        this.agencies = agencies;
        this.masterplans = masterplans;
        this.answers = answers;
        this.today = today;
    }

    CasePage page(OverlapCase it, String reason, Map<String, String> problems) {
        var region = it.region();
        boolean decides = CaseDesk.decides(region);
        return new CasePage(
                regions.get(region),
                masterplans.current(region).filter(Masterplan::demo).isPresent(),
                it,
                AgencyNames.of(agencies, region),
                items.find(region, it.refs()),
                it.agencies().stream().filter(agency -> answers.may(it, agency)).toList(),
                new CasePage.Rights(decides, decides && it.mayBeDecidedOn(today.date())),
                reason,
                problems);
    }
}
