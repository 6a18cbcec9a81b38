package id.mandala.masterplan.version;

import id.mandala.region.Area;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two plans, as the sentence of filters asks for it.
 *
 * @param compared absent where there is no such version
 * @param changes those asked for
 * @param leads the agencies that lead what differs, to choose from
 */
record RedlinePage(
        Area region,
        List<PlanVersion> versions,
        RedlineQuestion question,
        Optional<VersionRedlines.Compared> compared,
        Slice<ItemChange> changes,
        List<String> leads) {

    static final int PER_PAGE = 50;

    public ItemChange.Kind[] kinds() {
        return ItemChange.Kind.values();
    }

    public boolean isFrom(PlanVersion version) {
        return compared.filter(it -> it.before().number() == version.number()).isPresent();
    }

    public boolean isTo(PlanVersion version) {
        return compared.flatMap(VersionRedlines.Compared::after)
                .filter(it -> it.number() == version.number())
                .isPresent();
    }
}
