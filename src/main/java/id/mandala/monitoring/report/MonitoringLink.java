package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

@Component
class MonitoringLink implements WorkLink {

    @Override
    public int order() {
        return 345;
    }

    @Override
    public String label() {
        return "monitoring.nav";
    }

    @Override
    public String page() {
        return "pemantauan";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return !place.isDistrict() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
