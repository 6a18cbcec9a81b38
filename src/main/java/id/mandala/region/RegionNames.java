package id.mandala.region;

import id.mandala.values.RegionCode;
import id.mandala.web.PlaceNames;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the place in the frame of work pages. */
@Component
class RegionNames implements PlaceNames {

    private final Regions regions;

    RegionNames(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Optional<String> name(RegionCode region, Locale locale) {
        return regions.find(region).map(Area::name);
    }
}
