package id.mandala.overlap.cases;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The cases of a region.
 *
 * @param agencies those whose items stand in any case, to choose from
 * @param decides whether this person opens and decides cases
 */
record CasesPage(
        Area region,
        boolean demo,
        CaseQuestion question,
        List<OverlapCase> cases,
        AgencyNames names,
        List<Agency> agencies,
        boolean decides) {

    public CaseStage[] stages() {
        return CaseStage.values();
    }

    public CaseKind[] kinds() {
        return CaseKind.values();
    }

    /** An item that stands in two cases is money at stake once. */
    public Rupiah atStake() {
        var items = new HashMap<ItemRef, Rupiah>();
        cases.stream()
                .flatMap(it -> it.items().stream())
                .forEach(it -> it.amount().ifPresent(amount -> items.putIfAbsent(it.ref(), amount)));
        return Rupiah.sum(items.values());
    }

    public Optional<Rupiah> estimated() {
        return sum(cases.stream().flatMap(it -> it.saving().estimate().stream()).toList());
    }

    public Optional<Rupiah> actual() {
        return sum(cases.stream().flatMap(it -> it.saving().actual().stream()).toList());
    }

    public List<String> agenciesOf(OverlapCase it) {
        return it.agencies().stream().map(names::of).toList();
    }

    /** Nothing known is not nought. */
    private static Optional<Rupiah> sum(List<Rupiah> amounts) {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Rupiah.sum(amounts));
    }
}
