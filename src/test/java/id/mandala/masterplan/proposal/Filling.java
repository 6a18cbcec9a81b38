package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills in parts for tests of other packages. */
@Component
public class Filling {

    private final SavePart savePart;

    Filling(SavePart savePart) {
        this.savePart = savePart;
    }

    /** One part, whichever chance picks; {@code ties} are the initiatives it may hang on, none of which hangs on others. */
    public Initiative any(
            Initiative present,
            Random random,
            Collection<UUID> issues,
            Collection<UUID> ties,
            List<RegionCode> districts) {
        var parts = Draft.any(random, issues, ties, districts);
        var part = parts.get(random.nextInt(ties.isEmpty() ? 5 : parts.size()));
        return save(present, kind(part), part);
    }

    private static PartKind kind(Part part) {
        return switch (part) {
            case Reason _ -> PartKind.REASON;
            case Reach _ -> PartKind.REACH;
            case Aims _ -> PartKind.AIMS;
            case Means _ -> PartKind.MEANS;
            case Actions _ -> PartKind.ACTIONS;
            case Dependencies _ -> PartKind.DEPENDENCIES;
            case QuickWin _ -> PartKind.QUICK_WIN;
        };
    }

    public Initiative save(Initiative present, PartKind kind, Part part) {
        return savePart.save(present.region(), present.id(), new Version(present.version()), kind, part);
    }

    public Initiative problem(Initiative present, String words) {
        var reason = Particulars.EMPTY.reason();
        return save(
                present,
                PartKind.REASON,
                new Reason(words, reason.issues(), reason.kind(), reason.origin(), reason.innovation()));
    }

    public Initiative costs(Initiative present, Cost... costs) {
        var none = Particulars.EMPTY.means();
        return save(
                present,
                PartKind.MEANS,
                new Means(List.of(costs), none.horizon(), none.node(), none.subActivity(), "", ""));
    }

    /** With nothing missing that is asked before it is proposed; its years are those of {@link Draft}. */
    public Initiative complete(Initiative present, UUID issue, InitiativeKind kind) {
        var next = save(present, PartKind.REASON, Draft.reason(issue).withKind(Optional.of(kind)));
        next = save(next, PartKind.AIMS, Draft.aims());
        next = save(next, PartKind.MEANS, Draft.means());
        return save(next, PartKind.ACTIONS, Draft.actions());
    }
}
