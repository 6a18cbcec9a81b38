package id.mandala.overlap.inventory;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

@Component
class InventoryLink implements WorkLink {

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String label() {
        return "overlap.inventory.link";
    }

    @Override
    public String page() {
        return "aplikasi";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
