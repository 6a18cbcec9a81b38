package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** Results and their import in the menu of the nation's work place. */
@Component
class NationalLink implements WorkLink {

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String label() {
        return "evaluation.nav.national";
    }

    @Override
    public String page() {
        return "hasil";
    }

    @Override
    public List<String> beside() {
        return List.of("putaran", "surat");
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isNation() && Actors.current().may(Permission.IMPORT_RESULTS, place);
    }
}
