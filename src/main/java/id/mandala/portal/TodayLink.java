package id.mandala.portal;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

/** The work place itself, first in its menu. */
@Component
class TodayLink implements WorkLink {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String label() {
        return "portal.today.menu";
    }

    @Override
    public String page() {
        return "";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return Actors.current().may(Permission.SEE_REGION, place);
    }
}
