package id.mandala.overlap.cases;

import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks the items of one kind up. Cases ask whoever keeps them and know none by name. */
public interface CaseItems {

    ItemKind kind();

    /** By id; one that does not exist, or not for the reader, is missing. */
    Map<UUID, ItemNow> find(RegionCode region, Collection<UUID> ids);

    /** All that may become part of a case, by name. */
    List<ItemNow> standing(RegionCode region);
}
