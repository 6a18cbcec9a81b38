package id.mandala.chart;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The map of the nation with its assessed regions in seven steps, and Java and Bali once more, larger: a third of all regions lie on
 * these two islands. The outlines themselves come from one
 * file that browsers keep, on a grid of degrees times 100, x from 94° east, y from 7° north; the page only says which region has which
 * step.
 */
public record RegionMap(List<Area> areas) {

    private static final Set<String> JAVA_BALI_PROVINCES = Set.of("31", "32", "33", "34", "35", "36", "51");

    public record Area(RegionCode code, String name, BigDecimal index) {

        public int step() {
            return Step.of(index);
        }
    }

    public RegionMap {
        areas = List.copyOf(areas);
    }

    public List<Area> javaBali() {
        return areas.stream()
                .filter(it -> JAVA_BALI_PROVINCES.contains(it.code.parent().value()))
                .toList();
    }

    public List<String> javaBaliProvinces() {
        return JAVA_BALI_PROVINCES.stream().sorted().toList();
    }
}
