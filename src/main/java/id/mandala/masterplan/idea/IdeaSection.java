package id.mandala.masterplan.idea;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on an initiative's page which idea it was made from. */
@Component
class IdeaSection implements InitiativeSection {

    private final Ideas ideas;

    IdeaSection(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String template() {
        return "masterplan/idea-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        return ideas.behind(initiative.region(), initiative.id()).map(it -> it);
    }
}
