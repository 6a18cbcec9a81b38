package id.mandala.movement;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The movement in the menu of every work place: the cockpit for nation and province, a regency's own road. */
@Component
class MovementLink implements WorkLink {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "movement.nav";
    }

    @Override
    public String page() {
        return "gerakan";
    }

    @Override
    public List<String> beside() {
        return List.of("seleksi", "kesepakatan", "bimtek", "dokumen-dasar");
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return Actors.current().may(Permission.SEE_REGION, place);
    }
}
