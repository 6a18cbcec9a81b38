package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which initiatives a list shows.
 *
 * @param year whose status is shown and asked for
 * @param leads the lead agency with its predecessors; empty for any
 * @param publishedOnly what everybody sees, also where the asker would see more
 * @param text held by the name or equal to the key; blank for any
 */
record Selection(
        RegionCode region,
        UUID plan,
        int year,
        boolean publishedOnly,
        Optional<String> dimension,
        Set<UUID> leads,
        Optional<State> state,
        String text,
        Order order) {

    /** What became of an initiative in the year asked for. */
    enum State {
        RAN("status.ran"),
        NOT_RUN("not status.ran"),
        UNREPORTED("status.ran is null and :year between initiative.first_year and initiative.last_year");

        final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    enum Order {
        /** As the index has it in which a name and lead agency stand once. */
        NAME("lower(initiative.name), initiative.lead_agency_id"),
        DIMENSION("array_position(:dimensions, initiative.dimension), lower(initiative.name), initiative.id"),
        AGENCY("lower(agency.name), lower(initiative.name), initiative.id"),
        YEARS("initiative.first_year, initiative.last_year, lower(initiative.name), initiative.id"),
        STATE("status.ran nulls last, status.cause, lower(initiative.name), initiative.id");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    static Selection all(Masterplan plan, int year) {
        return new Selection(
                plan.region(), plan.id(), year, false, Optional.empty(), Set.of(), Optional.empty(), "", Order.NAME);
    }
}
