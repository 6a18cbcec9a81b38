package id.mandala.web;

import id.mandala.values.RegionCode;
import java.util.Locale;
import java.util.Optional;

/** Names a region as the frame of a work page shows it: {@code Kabupaten Bantul}. */
public interface PlaceNames {
    Optional<String> name(RegionCode region, Locale locale);
}
