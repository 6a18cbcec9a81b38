package id.mandala.planning;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

@Component
class PlanningLink implements WorkLink {

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String label() {
        return "planning.nav";
    }

    @Override
    public String page() {
        return "rencana";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
