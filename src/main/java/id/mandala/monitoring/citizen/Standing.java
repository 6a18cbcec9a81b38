package id.mandala.monitoring.citizen;

import id.mandala.chart.Run;
import id.mandala.monitoring.obstacle.ObstacleCause;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A published initiative in a year, as everybody may know it.
 *
 * @param dimension key of the one it belongs to
 * @param agency short name of the one that leads it
 * @param told absent where no report of the year was accepted yet
 */
record Standing(String name, String dimension, String agency, Optional<Told> told) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /**
     * What the last accepted report tells.
     *
     * @param planned 0 to 100, work that should have been done by then
     * @param physical 0 to 100, work that was done
     * @param cause what stood in the way
     */
    record Told(YearMonth month, BigDecimal planned, BigDecimal physical, Optional<ObstacleCause> cause) {

        /** Work that is done, with a tick where the plan has it. */
        public Run run() {
            return Run.of(physical.movePointLeft(2), planned.movePointLeft(2));
        }
    }

    /** In the order of the page. Words: {@code monitoring.citizen.state.<name>}. */
    enum State {
        HELD_UP,
        BEHIND,
        ON_PLAN,
        DONE,
        UNTOLD
    }

    public State state() {
        return told.map(it -> {
                    if (it.physical.compareTo(WHOLE) >= 0) {
                        return State.DONE;
                    }
                    if (it.cause.isPresent()) {
                        return State.HELD_UP;
                    }
                    return it.physical.compareTo(it.planned) < 0 ? State.BEHIND : State.ON_PLAN;
                })
                .orElse(State.UNTOLD);
    }
}
