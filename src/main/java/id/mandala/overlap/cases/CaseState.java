package id.mandala.overlap.cases;

import java.time.Instant;
import java.util.Optional;

/** Where a case stands; what differs with it stands here. */
public sealed interface CaseState {

    record Open() implements CaseState {}

    record Decided(Decision decision, Instant at) implements CaseState {}

    /**
     * @param at when it was decided
     * @param ended when it was carried out
     */
    record Done(Decision decision, Instant at, Instant ended) implements CaseState {}

    /**
     * @param decision absent where it was closed without one
     * @param reason why it was closed; that of the decision where there is one
     */
    record Closed(Optional<Decision> decision, String reason, Instant ended) implements CaseState {}

    default Optional<Decision> decided() {
        return switch (this) {
            case Open _ -> Optional.empty();
            case Decided it -> Optional.of(it.decision());
            case Done it -> Optional.of(it.decision());
            case Closed it -> it.decision();
        };
    }

    /** When it was decided, or closed without a decision. */
    default Optional<Instant> decidedAt() {
        return switch (this) {
            case Open _ -> Optional.empty();
            case Decided it -> Optional.of(it.at());
            case Done it -> Optional.of(it.at());
            case Closed it -> Optional.of(it.ended());
        };
    }
}
