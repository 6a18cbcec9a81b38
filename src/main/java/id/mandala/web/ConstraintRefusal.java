package id.mandala.web;

/**
 * A named constraint that repeats a rule, so that breaking it is a refusal and not an error. A module declares one as a bean.
 *
 * @param constraint its name in the migration
 * @param code of the refusal
 */
public record ConstraintRefusal(String constraint, String code) {}
