package id.mandala.masterplan.proposal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All parts of one initiative. What nobody has filled in is empty, never absent. */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record Particulars(
        Reason reason,
        Reach reach,
        Aims aims,
        Means means,
        Actions actions,
        Dependencies dependencies,
        QuickWin quickWin) {

    public static final Particulars EMPTY = new Particulars(
            Reason.EMPTY, Reach.EMPTY, Aims.EMPTY, Means.EMPTY, Actions.EMPTY, Dependencies.EMPTY, QuickWin.EMPTY);

    /** From JSON written before a part was thought of, which therefore lacks it. */
    @JsonCreator
    static Particulars read(
            @Nullable Reason reason,
            @Nullable Reach reach,
            @Nullable Aims aims,
            @Nullable Means means,
            @Nullable Actions actions,
            @Nullable Dependencies dependencies,
            @Nullable QuickWin quickWin) {
        return new Particulars(
                Objects.requireNonNullElse(reason, Reason.EMPTY),
                Objects.requireNonNullElse(reach, Reach.EMPTY),
                Objects.requireNonNullElse(aims, Aims.EMPTY),
                Objects.requireNonNullElse(means, Means.EMPTY),
                Objects.requireNonNullElse(actions, Actions.EMPTY),
                Objects.requireNonNullElse(dependencies, Dependencies.EMPTY),
                Objects.requireNonNullElse(quickWin, QuickWin.EMPTY));
    }

    public Part part(PartKind kind) {
        return switch (kind) {
            case REASON -> reason;
            case REACH -> reach;
            case AIMS -> aims;
            case MEANS -> means;
            case ACTIONS -> actions;
            case DEPENDENCIES -> dependencies;
            case QUICK_WIN -> quickWin;
        };
    }

    /** The same with one part replaced. */
    public Particulars with(Part part) {
        return switch (part) {
            case Reason it -> new Particulars(it, reach, aims, means, actions, dependencies, quickWin);
            case Reach it -> new Particulars(reason, it, aims, means, actions, dependencies, quickWin);
            case Aims it -> new Particulars(reason, reach, it, means, actions, dependencies, quickWin);
            case Means it -> new Particulars(reason, reach, aims, it, actions, dependencies, quickWin);
            case Actions it -> new Particulars(reason, reach, aims, means, it, dependencies, quickWin);
            case Dependencies it -> new Particulars(reason, reach, aims, means, actions, it, quickWin);
            case QuickWin it -> new Particulars(reason, reach, aims, means, actions, dependencies, it);
        };
    }

    /** The parts to be filled in: quick wins have one more. */
    public List<PartKind> asked() {
        return Arrays.stream(PartKind.values())
                .filter(it -> it != PartKind.QUICK_WIN || isQuickWin())
                .toList();
    }

    /** Whether the ten criteria are asked of it. */
    public boolean isQuickWin() {
        return reason.origin().filter(it -> it == Origin.QUICK_WIN).isPresent();
    }
}
