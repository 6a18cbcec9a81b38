package id.mandala.masterplan.version;

import id.mandala.masterplan.version.ItemChange.Kind;
import id.mandala.values.Rupiah;
import java.util.List;

/**
 * What differs between two plans.
 *
 * @param changes the head of the plan first, then initiatives by dimension and name, dropped ones among them
 * @param money by year that either plan estimates something for
 */
public record Redline(List<ItemChange> changes, List<YearMoney> money) {

    /** What all initiatives together are estimated to take in a year. */
    public record YearMoney(int year, Rupiah before, Rupiah after) {

        public Rupiah difference() {
            return new Rupiah(after.amount() - before.amount());
        }
    }

    public Redline {
        changes = List.copyOf(changes);
        money = List.copyOf(money);
    }

    public long count(Kind kind) {
        return changes.stream().filter(it -> it.kind() == kind).count();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Rupiah before() {
        return Rupiah.sum(money.stream().map(YearMoney::before).toList());
    }

    public Rupiah after() {
        return Rupiah.sum(money.stream().map(YearMoney::after).toList());
    }
}
