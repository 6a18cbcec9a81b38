package id.mandala.overlap.found;

import id.mandala.masterplan.InitiativeFormAside;
import org.springframework.stereotype.Component;

/** Shows beside the form of an initiative what resembles it, before it is saved. */
@Component
class SimilarAside implements InitiativeFormAside {

    @Override
    public String template() {
        return "overlap/similar-aside";
    }
}
