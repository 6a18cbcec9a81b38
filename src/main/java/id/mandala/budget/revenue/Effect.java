package id.mandala.budget.revenue;

import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.Collections;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative does to an account: the part of the account it works on, before it began and in each year since. All of it is
 * within the account's own figures; what it adds in a year is that year's amount less the baseline, and may be negative.
 *
 * @param baseline what that part brought in a year before the initiative
 * @param version 0 while it is not written yet
 */
record Effect(UUID account, UUID initiative, Rupiah baseline, SortedMap<Integer, OfYear> years, int version) {

    /** @param target what that part is to bring */
    record OfYear(Rupiah target, @Nullable Rupiah realised) {

        /** @throws RuleBroken {@code budget.revenue.effect-amount} */
        OfYear {
            RevenueYear.check(target, "budget.revenue.effect-amount");
            if (realised != null) {
                RevenueYear.check(realised, "budget.revenue.effect-amount");
            }
        }
    }

    /** @throws RuleBroken {@code budget.revenue.baseline} */
    Effect {
        RevenueYear.check(baseline, "budget.revenue.baseline");
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** What it is to add in a year; empty where that year has no target. */
    OptionalLong planned(int year) {
        var it = years.get(year);
        return it == null ? OptionalLong.empty() : OptionalLong.of(it.target().amount() - baseline.amount());
    }

    /** What it added in a year; empty where that is not known. */
    OptionalLong added(int year) {
        var it = years.get(year);
        return it == null || it.realised() == null
                ? OptionalLong.empty()
                : OptionalLong.of(it.realised().amount() - baseline.amount());
    }

    boolean saysTheSame(Effect other) {
        return Objects.equals(baseline, other.baseline) && years.equals(other.years);
    }
}
