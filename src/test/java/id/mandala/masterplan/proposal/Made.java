package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Outline;
import id.mandala.values.Rupiah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planned initiatives for trials of what reads them; each knows the names of those made before it. */
public final class Made {

    private static final Map<String, String> NAMES = new HashMap<>();

    private Made() {}

    public static PlannedInitiative after(Outline outline, Set<UUID> prerequisites) {
        return with(
                outline,
                new Particulars(
                        Reason.EMPTY,
                        Reach.EMPTY,
                        Aims.EMPTY,
                        Means.EMPTY,
                        Actions.EMPTY,
                        new Dependencies(prerequisites, Set.of(), List.of()),
                        QuickWin.EMPTY));
    }

    public static PlannedInitiative costing(Outline outline, int year, long rupiah) {
        return by(outline, List.of(new Cost(year, FundingSource.APBD_REGENCY, new Rupiah(rupiah))), Optional.empty());
    }

    /** @param node of the plan above it hangs at; none where it hangs nowhere */
    public static PlannedInitiative serving(Outline outline, @Nullable UUID node, long rupiah) {
        var cost = new Cost(outline.span().first(), FundingSource.APBD_REGENCY, new Rupiah(rupiah));
        return by(outline, List.of(cost), Optional.ofNullable(node));
    }

    private static PlannedInitiative by(Outline outline, List<Cost> costs, Optional<UUID> node) {
        return with(
                outline,
                new Particulars(
                        Reason.EMPTY,
                        Reach.EMPTY,
                        Aims.EMPTY,
                        new Means(costs, Optional.empty(), node, Optional.empty(), "", ""),
                        Actions.EMPTY,
                        Dependencies.EMPTY,
                        QuickWin.EMPTY));
    }

    private static PlannedInitiative with(Outline outline, Particulars particulars) {
        var id = UUID.randomUUID();
        NAMES.put(id.toString(), outline.name());
        return new PlannedInitiative(id, outline, particulars, NAMES);
    }
}
