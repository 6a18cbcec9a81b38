package id.mandala.budget.refocus;

import java.util.List;

/**
 * A plan that passed the {@link Checker}, and how good it is.
 *
 * @param value in thousandths of a point
 * @param bound no plan under these rules is worth more, in thousandths of a point
 * @param isByClock whether the clock or a person ended the search and not its work, so that another run may find another plan
 * @param rounds of work that were used
 * @param changes against what was planned before
 */
public record Result(Plan plan, long value, long bound, boolean isByClock, int rounds, List<Change> changes) {

    public Result {
        changes = List.copyOf(changes);
    }

    /** How much more the best plan may be worth, as a share of this one; 0 is proven best. */
    public double gap() {
        return value <= 0 ? (bound <= value ? 0 : Double.POSITIVE_INFINITY) : (bound - value) / (double) value;
    }
}
