package id.mandala.planning;

import id.mandala.region.Area;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plans of a region, and which of them is in force. */
@Controller
class PlansController {

    private final Workroom room;
    private final MediumTermPlans plans;
    private final Today today;

    PlansController(Workroom room, MediumTermPlans plans, Today today) {
        this.room = room;
        this.plans = plans;
        this.today = today;
    }

    /**
     * @param inForce id of the plan in force this year
     * @param year the present one
     */
    record PlansPage(
            Area region,
            List<MediumTermPlan> plans,
            @Nullable UUID inForce,
            int year,
            boolean mayEdit) {

        /** The plan this one goes on from: the next older of the list. */
        public Optional<MediumTermPlan> before(MediumTermPlan plan) {
            int place = plans.indexOf(plan) + 1;
            return place < plans.size() ? Optional.of(plans.get(place)) : Optional.empty();
        }
    }

    @GetMapping("/kerja/{region}/rencana")
    String list(@PathVariable RegionCode region, Model model) {
        var area = room.toSee(region);
        int year = today.date().getYear();
        var inForce = plans.inForce(region, year).map(MediumTermPlan::id).orElse(null);
        model.addAttribute("page", new PlansPage(area, room.plans(region), inForce, year, room.mayEdit(region)));
        return "planning/list";
    }
}
