package id.mandala.monitoring.report;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Realisations;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The plans that are followed, with their months and what their agencies are called. */
@Component
@Transactional(readOnly = true)
public class MonitoredPlans {

    private final Regions regions;
    private final Agencies agencies;
    private final Masterplans masterplans;
    private final Realisations realisations;
    private final Months months;

    MonitoredPlans(
            Regions regions, Agencies agencies, Masterplans masterplans, Realisations realisations, Months months) {
        this.regions = regions;
        this.agencies = agencies;
        this.masterplans = masterplans;
        this.realisations = realisations;
        this.months = months;
    }

    public Area region(RegionCode region) {
        return regions.get(region);
    }

    public List<Area> districts(RegionCode region) {
        return regions.districtsOf(region);
    }

    public Optional<Masterplan> covering(RegionCode region, int year) {
        return masterplans.covering(region, year);
    }

    /** The initiatives at the end of a month, by name; none where no plan covers it. */
    public List<InitiativeMonth> months(RegionCode region, YearMonth month) {
        return covering(region, month.getYear()).map(it -> months.of(it, month)).orElse(List.of());
    }

    /** @throws ResponseStatusException as not found where no plan has it in that year */
    public InitiativeMonth month(RegionCode region, UUID initiative, YearMonth month) {
        return covering(region, month.getYear())
                .flatMap(it -> months.of(it, initiative, month))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Years of which agencies have said what ran. */
    public List<Integer> years(RegionCode region) {
        return realisations.years(region);
    }

    public String agency(RegionCode region, UUID id) {
        return agencies.find(region, id).map(Agency::name).orElse("–");
    }

    public Map<UUID, String> names(RegionCode region) {
        return agencies.names(region);
    }

    public List<Agency> agencies(RegionCode region) {
        return agencies.all(region);
    }
}
