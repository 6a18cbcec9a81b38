package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an assessor comes from, as the ministry declared it.
 *
 * @param region that nobody lets this account mark, nor what lies below
 * @param until the last day it holds
 * @param revision of what was declared for this account there, from 1
 */
record Home(RegionCode region, UUID account, LocalDate until, String why, int revision) {

    boolean covers(RegionCode other, LocalDate on) {
        return region.covers(other) && !until.isBefore(on);
    }
}
