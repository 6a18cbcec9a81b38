package id.mandala.budget.revenue;

import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is done about a year's shortfall.
 *
 * @param agency who does it
 * @param version 0 while it is not written yet
 */
record RevenueAction(
        UUID id, UUID account, int year, String text, UUID agency, LocalDate due, boolean done, int version) {

    static final int LONGEST = 500;
    private static final int LATEST = 2100;

    /** @throws RuleBroken {@code budget.revenue.action}, {@code budget.revenue.due} */
    RevenueAction {
        text = Texts.tidy(text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleBroken("budget.revenue.action", LONGEST);
        }
        if (due.getYear() < RevenueYear.EARLIEST || due.getYear() > LATEST) {
            throw new RuleBroken("budget.revenue.due");
        }
    }

    boolean isLate(LocalDate today) {
        return !done && due.isBefore(today);
    }

    boolean saysTheSame(RevenueAction other) {
        return text.equals(other.text) && agency.equals(other.agency) && due.equals(other.due) && done == other.done;
    }
}
