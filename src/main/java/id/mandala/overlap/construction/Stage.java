package id.mandala.overlap.construction;

import id.mandala.overlap.inventory.Status;
import java.util.Optional;

/** How far an application has come. Words: {@code overlap.construction.stage.<name>}. */
enum Stage {
    PLANNED(Status.PLANNED),
    PROCUREMENT(Status.PLANNED, Status.IN_DEVELOPMENT),
    BUILDING(Status.IN_DEVELOPMENT),
    TESTING(Status.IN_DEVELOPMENT),
    /** Used by a few, to learn whether it works. */
    TRIAL(Status.IN_DEVELOPMENT),
    LIVE(Status.IN_USE, Status.IDLE),
    /** Given up before it ran. */
    STOPPED(Status.IDLE);

    private final Status meant;
    private final Status alsoTrue;

    Stage(Status meant) {
        this(meant, meant);
    }

    Stage(Status meant, Status alsoTrue) {
        this.meant = meant;
        this.alsoTrue = alsoTrue;
    }

    /**
     * What the inventory says of the application from now on: its own word where that does not contradict, else what the stage
     * means; and always that where it just came from another stage.
     */
    Status told(Status present, Optional<Stage> before) {
        boolean moved = before.filter(it -> it != this).isPresent();
        return agrees(present) && !moved ? present : meant;
    }

    boolean agrees(Status status) {
        return status == meant || status == alsoTrue;
    }

    boolean isUnderWay() {
        return this != LIVE && this != STOPPED;
    }

    /** Whether it is still planned, procured or built: nothing runs that somebody could test. */
    boolean isBeforeTesting() {
        return compareTo(TESTING) < 0;
    }

    /** Days after which it is held to be stuck; assumed, no rule says so. Empty where a stage may take its time. */
    Optional<Integer> patience() {
        return switch (this) {
            case PROCUREMENT -> Optional.of(90);
            case BUILDING -> Optional.of(180);
            case TESTING -> Optional.of(60);
            case PLANNED, TRIAL, LIVE, STOPPED -> Optional.empty();
        };
    }
}
