package id.mandala.overlap.cases;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

/** Leads to the cases until there is a page of what resembles each other, which will lead here. */
@Component
class CasesLink implements WorkLink {

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
        return "tumpang-tindih/kasus";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
