package id.mandala.masterplan.idea;

import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.UUID;

/** An idea as it came, without who sent it. */
public record Idea(
        RegionCode region,
        UUID id,
        String title,
        String text,
        Suggestion.From from,
        Instant sentAt,
        State state,
        int version) {

    /** What became of it. */
    public sealed interface State {

        record Open() implements State {}

        /** @param initiative the draft it was made into */
        record Adopted(UUID initiative, Instant at) implements State {}

        record Declined(String reason, Instant at) implements State {}

        /** For pages and messages: {@code masterplan.idea.state.<name>}. */
        default String name() {
            return switch (this) {
                case Open _ -> "OPEN";
                case Adopted _ -> "ADOPTED";
                case Declined _ -> "DECLINED";
            };
        }
    }

    public boolean isOpen() {
        return state instanceof State.Open;
    }
}
