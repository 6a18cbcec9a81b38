package id.mandala.overlap.cases;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names on the page of an initiative or application the cases it stands in, and their outcome. */
@Component
public class CaseSection implements InitiativeSection {

    private final Cases cases;

    CaseSection(Cases cases) {
        this.cases = cases;
    }

    public record Content(RegionCode region, ItemRef item, List<OverlapCase> cases) {

        public boolean leads(OverlapCase it) {
            return it.lead().filter(lead -> lead.ref().equals(item)).isPresent();
        }
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String template() {
        return "overlap/case-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        return of(initiative.region(), new ItemRef(ItemKind.INITIATIVE, initiative.id()))
                .map(it -> it);
    }

    /** The same for whatever stands in cases; empty where it stands in none. */
    public Optional<Content> of(RegionCode region, ItemRef item) {
        var found = cases.with(region, item);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Content(region, item, found));
    }
}
