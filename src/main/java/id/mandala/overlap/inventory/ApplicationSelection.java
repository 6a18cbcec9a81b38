package id.mandala.overlap.inventory;

import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which applications a list shows.
 *
 * @param today by which it is told what is idle
 * @param agencies the agency asked for with its predecessors; empty for any
 * @param text held by the name, the function, the users or the data; blank for any
 */
record ApplicationSelection(
        RegionCode region, LocalDate today, Set<UUID> agencies, Optional<State> state, String text, Order order) {

    /** As {@link Idleness} has it. */
    private static final String IDLE_RULE =
            "(application.status = 'IDLE' or application.status = 'IN_USE' and application.last_used < :idleBefore)";

    /** What the list can be asked for: its agency's word, or what follows from it. */
    enum State {
        IN_USE("application.status = 'IN_USE'"),
        IDLE(IDLE_RULE),
        LAST_USE_UNKNOWN("application.status = 'IN_USE' and application.last_used is null"),
        PLANNED("application.status = 'PLANNED'"),
        IN_DEVELOPMENT("application.status = 'IN_DEVELOPMENT'"),
        RETIRED("application.status = 'RETIRED'");

        final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    enum Order {
        NAME("lower(application.name), application.id"),
        STATE("array_position(array['IN_USE', 'IDLE', 'IN_DEVELOPMENT', 'PLANNED', 'RETIRED'], application.status),"
                + " lower(application.name), application.id"),
        AGENCY("lower(agency.name), lower(application.name), application.id"),
        LAST_USED("application.last_used nulls last, lower(application.name), application.id"),
        COST("application.yearly_cost desc nulls last, lower(application.name), application.id");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    static ApplicationSelection of(RegionCode region, LocalDate today, Set<UUID> agencies) {
        return new ApplicationSelection(region, today, agencies, Optional.empty(), "", Order.NAME);
    }
}
