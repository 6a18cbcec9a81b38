package id.mandala.budget.pledge;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of pledges show. */
@Component
@Transactional(readOnly = true)
class PledgeDesk {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final Pledges pledges;
    private final Today today;

    PledgeDesk(Regions regions, Masterplans masterplans, Initiatives initiatives, Pledges pledges, Today today) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.pledges = pledges;
        this.today = today;
    }

    /** @param present the one that is changed; absent for a new one */
    record PledgePage(
            Area region,
            Optional<Pledge> present,
            List<Initiative> initiatives,
            PledgeForm form,
            Map<String, String> problems) {

        public List<FundingSource> sources() {
            return Pledge.SOURCES;
        }
    }

    PledgesPage list(RegionCode region, Optional<Integer> asked) {
        int year = asked.orElse(today.date().getYear());
        return new PledgesPage(
                regions.get(region),
                year,
                pledges.years(region, year),
                pledges.of(region, year),
                pledges.budgeted(region, year),
                Actors.current().may(Permission.EDIT_BUDGET, region));
    }

    Pledge pledge(RegionCode region, UUID id) {
        return pledges.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    PledgeForm blank(Optional<Integer> year) {
        return PledgeForm.in(year.orElse(today.date().getYear()));
    }

    PledgePage form(RegionCode region, Optional<Pledge> present, PledgeForm form, Map<String, String> problems) {
        var planned = masterplans.current(region).map(initiatives::of).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Initiative it) -> it.outline().name()))
                .toList();
        return new PledgePage(regions.get(region), present, planned, form, problems);
    }
}
