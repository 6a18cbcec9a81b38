package id.mandala.overlap.cases;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives in cases: of the current masterplan, until they are dropped. */
@Component
@Transactional(readOnly = true)
class InitiativeItems implements CaseItems {

    private final Initiatives initiatives;
    private final Masterplans masterplans;
    private final Proposals proposals;

    InitiativeItems(Initiatives initiatives, Masterplans masterplans, Proposals proposals) {
        this.initiatives = initiatives;
        this.masterplans = masterplans;
        this.proposals = proposals;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.INITIATIVE;
    }

    @Override
    public Map<UUID, ItemNow> find(RegionCode region, Collection<UUID> ids) {
        var found = ids.stream()
                .flatMap(it -> initiatives.find(region, it).stream())
                .toList();
        return items(region, found).stream()
                .collect(Collectors.toMap(it -> it.ref().id(), Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    @Override
    public List<ItemNow> standing(RegionCode region) {
        var all = masterplans.current(region).map(initiatives::of).orElse(List.of());
        return items(region, all).stream()
                .filter(ItemNow::standing)
                .sorted(Comparator.comparing(ItemNow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<ItemNow> items(RegionCode region, List<Initiative> found) {
        var current = masterplans.current(region).map(Masterplan::id);
        var particulars =
                proposals.of(region, found.stream().map(Initiative::id).toList());
        return found.stream()
                .map(it -> item(
                        it,
                        particulars.getOrDefault(it.id(), Particulars.EMPTY),
                        it.stage() != Stage.DROPPED
                                && current.filter(it.masterplan()::equals).isPresent()))
                .toList();
    }

    private static ItemNow item(Initiative it, Particulars particulars, boolean standing) {
        var outline = it.outline();
        var costs = particulars.means().costs().stream().map(Cost::amount).toList();
        var ref = new ItemRef(ItemKind.INITIATIVE, it.id());
        return new ItemNow(
                ref,
                outline.lead(),
                outline.name(),
                outline.description(),
                outline.span().toString(),
                costs.isEmpty() ? Optional.empty() : Optional.of(Rupiah.sum(costs)),
                ref.page(it.region()),
                standing);
    }
}
