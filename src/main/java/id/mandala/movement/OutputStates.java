package id.mandala.movement;

import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What became of the outputs of a regency; told by what keeps the stages, asked by what keeps the duties. */
public interface OutputStates {

    /** An output without a state was not begun. */
    Map<Output, State> of(RegionCode region, Round round);

    /**
     * @param acceptedAt empty while it is not accepted
     * @param page below {@code /kerja/34.02} where it is seen
     */
    record State(Optional<Instant> acceptedAt, String page) {}
}
