package id.mandala.chart;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The districts of one regency in seven steps; those without a share are hatched. The page beside it says the same in words.
 *
 * @param viewBox what they take up on the grid of their outlines
 */
public record DistrictMap(String viewBox, List<Area> areas) {

    private static final BigDecimal HIGHEST_INDEX = new BigDecimal(4);

    /**
     * A district.
     *
     * @param path its border, as the {@code d} of an SVG path
     * @param share 0 to 1, absent where there is nothing to share
     * @param chosen whether it is the one that is looked at
     */
    public record Area(RegionCode code, String name, String path, Optional<BigDecimal> share, boolean chosen) {

        /** The colour, as the nation's map has them. */
        public String colour() {
            return share.map(it -> "bin-" + Step.of(it.multiply(HIGHEST_INDEX))).orElse("none");
        }
    }

    public DistrictMap {
        areas = List.copyOf(areas);
    }
}
