package id.mandala.planning;

import java.util.UUID;

/**
 * One step on the way from a mission down to a node.
 *
 * @param code own number, or budget code from the programme down; may be empty above
 */
public record PathStep(UUID id, PlanLevel level, String code, String text) {}
