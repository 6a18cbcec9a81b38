package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One way to live with a cut.
 *
 * @param position from 1, fewest changes first
 * @param keeps name of an initiative that this plan was asked to keep, so that people see the price of that
 * @param hash of the whole plan: the same question and work give the same
 * @param value weighted points kept
 * @param bound no plan is worth more: proven
 * @param before weighted points without the cut
 * @param stoppedByClock whether the clock and not the work limit ended the search, so that another run may find another plan
 * @param outcomes of the initiatives that are changed, by how much money is moved
 * @param money by year and source
 * @param more what a billion rupiah more would bring, by year and source, where a ceiling binds
 */
record ScenarioPlan(
        int position,
        Optional<String> keeps,
        String hash,
        BigDecimal value,
        BigDecimal bound,
        BigDecimal before,
        boolean stoppedByClock,
        List<Outcome> outcomes,
        List<Money> money,
        List<More> more) {

    /** @param ceiling what the source can still give, of which {@code planned} was and {@code used} is wanted */
    record Money(int year, FundingSource source, Rupiah ceiling, Rupiah planned, Rupiah used) {}

    /**
     * @param atLeast points that a plan with a billion more was found to add to the best of these plans
     * @param atMost points that none adds more than
     * @param back names of initiatives that would run as planned again
     */
    record More(int year, FundingSource source, BigDecimal atLeast, BigDecimal atMost, List<String> back) {

        More {
            back = List.copyOf(back);
        }
    }

    ScenarioPlan {
        outcomes = List.copyOf(outcomes);
        money = List.copyOf(money);
        more = List.copyOf(more);
    }

    /** 0 to 1. */
    public BigDecimal kept() {
        return share(value, before);
    }

    /** How much more than this any plan could be worth, as a share of this; 0 is the best there is. */
    public BigDecimal gap() {
        return share(bound.subtract(value).max(BigDecimal.ZERO), value);
    }

    /** @param kind name of an {@link Outcome.Kind} */
    public long count(String kind) {
        return outcomes.stream().filter(it -> it.kind().name().equals(kind)).count();
    }

    public boolean isUnchanged() {
        return outcomes.isEmpty();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ONE : part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
