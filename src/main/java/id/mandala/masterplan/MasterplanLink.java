package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

@Component
class MasterplanLink implements WorkLink {

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String label() {
        return "masterplan.nav";
    }

    @Override
    public String page() {
        return "masterplan";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
