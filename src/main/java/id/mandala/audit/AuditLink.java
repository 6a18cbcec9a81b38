package id.mandala.audit;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

/** The way to the trail, for those who may read it. */
@Component
class AuditLink implements WorkLink {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String label() {
        return "audit.title";
    }

    @Override
    public String page() {
        return "audit";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return Actors.current().may(Permission.SEE_AUDIT, place);
    }
}
