package id.mandala.overlap.cases;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Stage;
import java.util.List;
import java.util.UUID;

/** What carrying an outcome out does to one item of the case, or why it does nothing. */
sealed interface Change {

    CaseItem item();

    /** Agencies come in as supporting ones. */
    record Joined(CaseItem item, Initiative initiative, List<UUID> agencies) implements Change {}

    record Dropped(CaseItem item, Initiative initiative) implements Change {}

    /** An application that is to be retired: said here, done where it runs. */
    record Retired(CaseItem item) implements Change {}

    /** Stays as it is. */
    record Kept(CaseItem item) implements Change {}

    /** The agency writes its share itself. */
    record ByHand(CaseItem item) implements Change {}

    /** Went out of the plan before. */
    record Gone(CaseItem item) implements Change {}

    /** Cannot be changed while its proposal is on its way; nothing of the outcome is carried out until it is. */
    record Waits(CaseItem item, Stage stage) implements Change {}

    /** Is to stay and has left the plan: nothing of the outcome can be carried out. */
    record Lost(CaseItem item) implements Change {}

    /** For pages and messages: {@code overlap.case.change.<name>}. */
    default String name() {
        return switch (this) {
            case Joined _ -> "JOINED";
            case Dropped _ -> "DROPPED";
            case Retired _ -> "RETIRED";
            case Kept _ -> "KEPT";
            case ByHand _ -> "BY_HAND";
            case Gone _ -> "GONE";
            case Waits _ -> "WAITS";
            case Lost _ -> "LOST";
        };
    }

    default boolean hinders() {
        return this instanceof Waits || this instanceof Lost;
    }
}
