package id.mandala.overlap.cases;

import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case with its items side by side.
 *
 * @param now the items as they stand today; one that is gone is missing
 * @param answerable the agencies this person may answer for
 */
record CasePage(
        Area region,
        boolean demo,
        OverlapCase it,
        AgencyNames names,
        Map<ItemRef, ItemNow> now,
        List<UUID> answerable,
        Rights rights,
        String reason,
        Map<String, String> problems) {

    /** @param decides whether the secretariat is looking; {@code decide}, whether it may decide today */
    record Rights(boolean decides, boolean decide) {}

    public @Nullable ItemNow now(CaseItem item) {
        return now.get(item.ref());
    }

    /** Each agency's answers, the one that counts first. */
    public List<Answer> answersOf(UUID agency) {
        return it.answers().stream()
                .filter(a -> a.agency().equals(agency))
                .toList()
                .reversed();
    }

    public boolean isLead(CaseItem item) {
        return it.lead().filter(item::equals).isPresent();
    }

    public boolean isCarriedOutNext() {
        return it.stage() == CaseStage.DECIDED && rights.decides();
    }

    public Optional<Decision> decision() {
        return it.state().decided();
    }

    /** Why it was closed without an outcome. */
    public Optional<String> closedWhy() {
        return it.state() instanceof CaseState.Closed closed
                        && closed.decision().isEmpty()
                ? Optional.of(closed.reason())
                : Optional.empty();
    }

    public Rupiah atStake() {
        return it.atStake();
    }
}
