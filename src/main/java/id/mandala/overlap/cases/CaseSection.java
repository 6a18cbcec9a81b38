package id.mandala.overlap.cases;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names on an initiative's page the cases it stands in, and their outcome. */
@Component
class CaseSection implements InitiativeSection {

    private final Cases cases;

    CaseSection(Cases cases) {
        this.cases = cases;
    }

    record Content(RegionCode region, ItemRef item, List<OverlapCase> cases) {

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
        var item = new ItemRef(ItemKind.INITIATIVE, initiative.id());
        var found = cases.with(initiative.region(), item);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Content(initiative.region(), item, found));
    }
}
