package id.mandala.overlap.cases;

import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items of all kinds. */
@Component
class KnownItems {

    private final List<CaseItems> kinds;

    KnownItems(List<CaseItems> kinds) {
        this.kinds = kinds;
    }

    /** One that does not exist is missing. */
    Map<ItemRef, ItemNow> find(RegionCode region, Collection<ItemRef> refs) {
        Map<ItemKind, List<UUID>> ids = refs.stream()
                .collect(Collectors.groupingBy(ItemRef::kind, Collectors.mapping(ItemRef::id, Collectors.toList())));
        var found = new HashMap<ItemRef, ItemNow>();
        for (var kind : kinds) {
            kind.find(region, ids.getOrDefault(kind.kind(), List.of())).values().forEach(it -> found.put(it.ref(), it));
        }
        return found;
    }

    List<ItemNow> standing(RegionCode region) {
        return kinds.stream().flatMap(it -> it.standing(region).stream()).toList();
    }
}
