package id.mandala.budget;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

@Component
class BudgetLink implements WorkLink {

    @Override
    public int order() {
        return 340;
    }

    @Override
    public String label() {
        return "budget.nav";
    }

    @Override
    public String page() {
        return "anggaran";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
