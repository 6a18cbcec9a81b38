package id.mandala.masterplan;

import id.mandala.values.Explained;
import id.mandala.values.Ratio;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a region's masterplan did in one year, dimension by dimension.
 *
 * @param demo the counts are made up to show the program; only the percentages and the marked names were ever published
 * @param total of all dimensions together; absent where nothing was planned
 */
public record Realisation(
        RegionCode region, int year, boolean demo, List<OfDimension> dimensions, Optional<Explained<Ratio>> total) {

    /**
     * @param planned initiatives whose years cover this one
     * @param unreported planned, but nobody said yet whether they ran; counted as not run in the share
     * @param share ran ÷ planned, exact; absent where nothing was planned, which is not 0 %
     */
    public record OfDimension(
            Dimension dimension,
            int planned,
            int ran,
            int unreported,
            Optional<Explained<Ratio>> share,
            List<NotRun> notRun) {}

    /**
     * @param leadAgency short name of the agency that leads today
     * @param realName a programme of this name was published; only told apart in a demo
     */
    public record NotRun(UUID id, String name, String leadAgency, Cause cause, String note, boolean realName) {}

    public int planned() {
        return dimensions.stream().mapToInt(OfDimension::planned).sum();
    }

    public int ran() {
        return dimensions.stream().mapToInt(OfDimension::ran).sum();
    }

    public int unreported() {
        return dimensions.stream().mapToInt(OfDimension::unreported).sum();
    }

    public Optional<OfDimension> of(String dimensionKey) {
        return dimensions.stream()
                .filter(it -> it.dimension().key().equals(dimensionKey))
                .findFirst();
    }
}
