package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.engine.Item;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative or an application as it is compared.
 *
 * @param regionName as people call the region
 * @param amount planned in all for an initiative, a year for an application; empty where nothing is estimated
 */
record Thing(
        ItemRef ref,
        RegionCode region,
        String regionName,
        UUID agency,
        Item item,
        Optional<Rupiah> amount,
        int version) {

    /** Begins the mark that tells an initiative's sub-dimension. */
    static final String SUB_DIMENSION = "sub-dimension:";

    public String key() {
        return region + "/" + ref;
    }

    public String name() {
        return item.name();
    }

    public String agencyName() {
        return item.agency();
    }

    public ItemKind kind() {
        return ref.kind();
    }

    /** Where it is shown to those of its region. */
    public String page() {
        return ref.page(region);
    }
}
