package id.mandala.planning;

/**
 * A code as its set knows it.
 *
 * @param set id of the {@link CodeSet}
 * @param active false where the decree itself withdrew it
 */
public record KnownCode(String set, BudgetCode code, BudgetCode.Level level, String name, boolean active) {}
