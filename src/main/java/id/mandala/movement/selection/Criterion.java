package id.mandala.movement.selection;

/**
 * A question whose mark comes from an outside index.
 *
 * @param from and to, years of the index that count; the latest of them is taken
 */
public record Criterion(String question, IndexKind kind, int from, int to, Conversion conversion) {

    boolean takes(Index it) {
        return it.kind() == kind && it.year() >= from && it.year() <= to;
    }
}
