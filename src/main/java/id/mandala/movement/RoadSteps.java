package id.mandala.movement;

import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the road from applicant to masterplan. Each package tells its own; the cockpit lays them side by side. */
public interface RoadSteps {

    /** 100 selection, 200 agreements, 300 Bimtek, 400 founding documents. */
    int order();

    /** For all regions at once; a region without steps is left out. */
    Map<RegionCode, List<Step>> of(Round round, Collection<RegionCode> regions);

    /**
     * @param words message key of what the step is: {@code movement.step.…}
     * @param arguments of the message
     * @param due the last day for it, where one is set
     * @param page below {@code /kerja/34.02} where it is done or seen
     */
    record Step(String words, List<Object> arguments, State state, Optional<LocalDate> due, String page) {
        public Step {
            arguments = List.copyOf(arguments);
        }

        public boolean isLate(LocalDate today) {
            return state != State.DONE && due.filter(today::isAfter).isPresent();
        }
    }

    /** Words: {@code movement.step.state.<name>}. */
    enum State {
        DONE,
        /** Can be done now. */
        OPEN,
        /** Waits for somebody else. */
        WAITING,
        /** Not yet its turn. */
        AHEAD
    }
}
