package id.mandala.overlap.found;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows on an initiative's page what resembles it, as long as its agency is still writing it. */
@Component
class SimilarSection implements InitiativeSection {

    private final LookUp lookUp;

    SimilarSection(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    record Content(RegionCode region, ItemRef self, Lookalikes found) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "overlap/similar-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        return initiative.stage().isWithAgency()
                ? Optional.of(new Content(
                        initiative.region(),
                        new ItemRef(ItemKind.INITIATIVE, initiative.id()),
                        lookUp.glance(initiative)))
                : Optional.empty();
    }
}
