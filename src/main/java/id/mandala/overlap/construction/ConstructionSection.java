package id.mandala.overlap.construction;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows on an initiative's page how far the applications have come that are built for it. */
@Component
class ConstructionSection implements InitiativeSection {

    private final UnderConstruction applications;

    ConstructionSection(UnderConstruction applications) {
        this.applications = applications;
    }

    record Content(RegionCode region, List<UnderConstruction.Line> lines) {}

    @Override
    public int order() {
        return 140;
    }

    @Override
    public String template() {
        return "overlap/construction-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        var region = initiative.region();
        if (!Actors.current().may(Permission.SEE_REGION, region)) {
            return Optional.empty();
        }
        var lines = applications.of(region, initiative.id());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Content(region, lines));
    }
}
