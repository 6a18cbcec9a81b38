package id.mandala.overlap.inventory;

import id.mandala.identity.Actors;
import id.mandala.masterplan.Editors;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.web.Show;
import id.mandala.web.WorkNews;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Idle applications and what they cost: the secretariat and the planner of all, an officer those of the own agency. */
@Component
@Transactional(readOnly = true)
class InventoryNews implements WorkNews {

    private final Inventory inventory;
    private final OwnerAgencies owners;
    private final Editors editors;

    InventoryNews(Inventory inventory, OwnerAgencies owners, Editors editors) {
        this.inventory = inventory;
        this.owners = owners;
        this.editors = editors;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency() || !editors.mayEditSome(place)) {
            return List.of();
        }
        if (editors.editsWholeRegion(place)) {
            return lines(place, Set.of(), "aplikasi?keadaan=IDLE");
        }
        var mine = editors.editable(place, owners.in(place).all()).stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
        return mine.isEmpty() ? List.of() : lines(place, mine, "aplikasi?keadaan=IDLE" + own(place));
    }

    /** The list asked for one agency shows its predecessors' too; who works for several is shown all. */
    private static String own(RegionCode place) {
        var agencies = Actors.current().grants().stream()
                .filter(it -> it.region().covers(place))
                .flatMap(it -> it.agency().stream())
                .distinct()
                .toList();
        return agencies.size() == 1 ? "&pd=" + agencies.getFirst() : "";
    }

    private List<Line> lines(RegionCode place, Set<UUID> agencies, String page) {
        var totals = inventory.totals(place, agencies);
        if (totals.idle() == 0) {
            return List.of();
        }
        return totals.idleCost() == 0
                ? List.of(new Line("overlap.inventory.news.idle", List.of(totals.idle()), page))
                : List.of(new Line(
                        "overlap.inventory.news.idle-cost",
                        List.of(totals.idle(), new Show(LocaleContextHolder.getLocale()).rupiah(totals.idleCost())),
                        page));
    }
}
