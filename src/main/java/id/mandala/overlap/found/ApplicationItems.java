package id.mandala.overlap.found;

import id.mandala.overlap.cases.CaseItems;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemNow;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.inventory.Application;
import id.mandala.overlap.inventory.Applications;
import id.mandala.overlap.inventory.Status;
import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Applications of the inventory in cases, until they are retired. */
@Component
class ApplicationItems implements CaseItems {

    private final Applications applications;

    ApplicationItems(Applications applications) {
        this.applications = applications;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.APPLICATION;
    }

    @Override
    public Map<UUID, ItemNow> find(RegionCode region, Collection<UUID> ids) {
        return ids.stream()
                .flatMap(it -> applications.find(region, it).stream())
                .map(ApplicationItems::item)
                .collect(Collectors.toMap(it -> it.ref().id(), Function.identity(), (one, _) -> one));
    }

    @Override
    public List<ItemNow> standing(RegionCode region) {
        return applications.all(region).stream()
                .map(ApplicationItems::item)
                .filter(ItemNow::standing)
                .toList();
    }

    private static ItemNow item(Application it) {
        var facts = it.facts();
        var ref = new ItemRef(ItemKind.APPLICATION, it.id());
        return new ItemNow(
                ref,
                facts.agency(),
                facts.name(),
                facts.function(),
                "",
                Optional.ofNullable(facts.yearlyCost()),
                ref.page(it.region()),
                facts.status() != Status.RETIRED);
    }
}
