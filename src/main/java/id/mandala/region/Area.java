package id.mandala.region;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The nation, a province, a regency or a district.
 *
 * @param kind of a regency; absent for the other levels
 * @param name the official one: {@code Kabupaten Bantul}, {@code Kota Malang}, {@code Jawa Timur}
 * @param population persons; not known for districts
 */
public record Area(
        RegionCode code,
        Level level,
        @Nullable Kind kind,
        String name,
        @Nullable Integer population,
        @Nullable BigDecimal areaKm2) {

    public enum Level {
        NATION,
        PROVINCE,
        REGENCY,
        DISTRICT
    }

    public enum Kind {
        KABUPATEN,
        KOTA
    }

    public boolean isRegency() {
        return level == Level.REGENCY;
    }

    /** Where the kind is said elsewhere: {@code Bantul} for {@code Kabupaten Bantul}. */
    public String shortName() {
        return kind == null ? name : name.substring(kind.name().length() + 1);
    }
}
