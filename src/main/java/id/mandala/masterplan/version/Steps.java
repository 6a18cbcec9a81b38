package id.mandala.masterplan.version;

import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of the steps a version has taken, each on or after the one before.
 *
 * @param inForce the first day it is the plan: that of the promulgation or a later one it names
 */
public record Steps(
        Optional<LocalDate> harmonised,
        Optional<LocalDate> signed,
        Optional<LocalDate> promulgated,
        Optional<LocalDate> inForce) {

    static final Steps NONE = new Steps(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Steps {
        order(harmonised, signed);
        order(signed, promulgated);
        order(promulgated, inForce);
    }

    private static void order(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        if (earlier.isPresent()
                && later.filter(it -> it.isBefore(earlier.get())).isPresent()) {
            throw new RuleBroken("masterplan.version-step-order", earlier.get());
        }
    }
}
