package id.mandala.region;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

@Component
class AgenciesLink implements WorkLink {

    @Override
    public int order() {
        return 600;
    }

    @Override
    public String label() {
        return "region.nav.agencies";
    }

    @Override
    public String page() {
        return "perangkat-daerah";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
