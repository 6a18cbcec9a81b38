package id.mandala.monitoring.report;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Realisations;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that are followed, with what their agencies are called. */
@Component
@Transactional(readOnly = true)
public class MonitoredPlans {

    private final Regions regions;
    private final Agencies agencies;
    private final Masterplans masterplans;
    private final Realisations realisations;

    MonitoredPlans(Regions regions, Agencies agencies, Masterplans masterplans, Realisations realisations) {
        this.regions = regions;
        this.agencies = agencies;
        this.masterplans = masterplans;
        this.realisations = realisations;
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
