package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agency may spend in a year, from one source, for one thing.
 *
 * @param original as the budget was first adopted (murni)
 * @param amount as it stands now; only an adopted adjustment moves it
 * @param spent realised so far, never more than the amount
 * @param smartShare 0 to 1, which share of it counts as smart city
 */
public record BudgetLine(
        RegionCode region,
        UUID id,
        int year,
        UUID agency,
        Optional<UUID> initiative,
        String subActivity,
        String account,
        FundingSource source,
        String fund,
        String name,
        Rupiah original,
        Rupiah amount,
        Rupiah spent,
        BigDecimal smartShare,
        boolean demo,
        int version) {

    public BudgetLine {
        name = name.strip();
        if (name.isEmpty() || name.length() > 300) {
            throw new RuleBroken("budget.line.name");
        }
        if (original.amount() < 0 || amount.amount() < 0 || spent.amount() < 0) {
            throw new RuleBroken("budget.line.negative");
        }
        if (spent.compareTo(amount) > 0) {
            throw new RuleBroken("budget.line.below-spent", name, spent, amount);
        }
        if (smartShare.signum() < 0 || smartShare.compareTo(BigDecimal.ONE) > 0) {
            throw new RuleBroken("budget.line.share");
        }
    }

    /** What could still be taken from it. */
    public Rupiah free() {
        return new Rupiah(amount.amount() - spent.amount());
    }

    /** Whether an adjustment left it at another amount than the first; one that was moved and moved back is not told apart. */
    public boolean isAdjusted() {
        return !amount.equals(original);
    }

    /** How many digits its smart-city share has behind the comma, in per cent: 0 to 2. */
    public int shareDigits() {
        return Math.clamp(smartShare.stripTrailingZeros().scale() - 2L, 0, 2);
    }

    /** Whether it names the same codes for the same year. */
    boolean hasCodesOf(BudgetLine other) {
        return year == other.year
                && subActivity.equals(other.subActivity)
                && account.equals(other.account)
                && fund.equals(other.fund);
    }

    /** What it stands at once its first amount is told anew: an adjustment's word goes before. */
    Rupiah standing(Rupiah first) {
        return isAdjusted() ? amount : first;
    }

    /**
     * @throws RuleBroken {@code budget.line.takes-more} where more is taken than it has, {@code budget.line.below-spent} where less would
     *     be left than is spent
     */
    public BudgetLine moved(long difference) {
        if (amount.amount() + difference < 0) {
            throw new RuleBroken("budget.line.takes-more", name, amount);
        }
        return withAmount(new Rupiah(amount.amount() + difference));
    }

    /** With another first amount, for a line no adjustment has moved, and what is spent of it. */
    public BudgetLine told(Rupiah first, Rupiah sum) {
        return with(first, first, sum);
    }

    /** @throws RuleBroken {@code budget.line.below-spent} where it is more than the line's amount */
    public BudgetLine realised(Rupiah sum) {
        return with(original, amount, sum);
    }

    private BudgetLine withAmount(Rupiah changed) {
        return with(original, changed, spent);
    }

    private BudgetLine with(Rupiah first, Rupiah changed, Rupiah sum) {
        return new BudgetLine(
                region,
                id,
                year,
                agency,
                initiative,
                subActivity,
                account,
                source,
                fund,
                name,
                first,
                changed,
                sum,
                smartShare,
                demo,
                version);
    }
}
