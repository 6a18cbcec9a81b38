package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

/** Leads to what resembles each other, and from there to the cases. */
@Component
class FoundLink implements WorkLink {

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String label() {
        return "overlap.link";
    }

    @Override
    public String page() {
        return "tumpang-tindih";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
