package id.mandala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The official dotted code of an area: {@code 34} a province, {@code 34.02} a regency, {@code 34.02.07} a district. {@code 00} is
 * the nation. A code is also a scope: it covers itself and everything below it.
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {

    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?");

    public static final RegionCode NATION = new RegionCode("00");

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new RuleBroken("region.code", value);
        }
    }

    @JsonCreator
    public static RegionCode of(String text) {
        return new RegionCode(text.strip());
    }

    /** Whether this scope covers {@code other}: equal to it, above it, or the nation. */
    public boolean covers(RegionCode other) {
        return equals(NATION) || equals(other) || other.value.startsWith(value + ".");
    }

    public boolean isNation() {
        return equals(NATION);
    }

    public boolean isProvince() {
        return value.length() == 2 && !isNation();
    }

    public boolean isRegency() {
        return value.length() == 5;
    }

    public boolean isDistrict() {
        return value.length() == 8;
    }

    /** The code one level up; the nation's parent is the nation. */
    public RegionCode parent() {
        return value.length() == 2 ? NATION : new RegionCode(value.substring(0, value.length() - 3));
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
