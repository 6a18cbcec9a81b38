package id.mandala.monitoring.obstacle;

/** What stands in the way of an initiative. Words: {@code monitoring.cause.<name>}. */
public enum ObstacleCause {
    REFOCUSING,
    APPLICATION_IN_DEVELOPMENT,
    STAFF,
    COORDINATION,
    PROCUREMENT,
    LAND,
    REGULATION,
    DISASTER,
    OTHER
}
