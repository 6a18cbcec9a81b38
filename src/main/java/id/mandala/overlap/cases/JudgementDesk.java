package id.mandala.overlap.cases;

import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the page on which a pair is judged, for whoever may judge it. */
@Component
class JudgementDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final CaseChoices choices;
    private final Judgements judgements;
    private final Editors editors;

    JudgementDesk(Regions regions, Agencies agencies, CaseChoices choices, Judgements judgements, Editors editors) {
        this.regions = regions;
        this.agencies = agencies;
        this.choices = choices;
        this.judgements = judgements;
        this.editors = editors;
    }

    JudgementPage page(RegionCode region, ItemRef.Pair pair, String label, String words, Map<String, String> problems) {
        var items = choices.of(region, List.of(pair.one(), pair.other()));
        if (items.size() != 2) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var counts = editors.editsWholeRegion(region);
        if (!counts && items.stream().noneMatch(it -> editors.isOfAgency(region, it.agency()))) {
            throw new NotAllowed(Permission.EDIT_INITIATIVES, region);
        }
        return new JudgementPage(
                regions.get(region),
                items,
                AgencyNames.of(agencies, region),
                counts,
                judgements.of(region, pair),
                label,
                words,
                problems);
    }
}
