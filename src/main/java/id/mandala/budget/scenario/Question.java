package id.mandala.budget.scenario;

import id.mandala.budget.line.AccountCode;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: how much less there is, from when to when, on whose word, and how much each dimension weighs.
 *
 * @param year the first year that is cut
 * @param until the last one
 * @param percent by source, above 0 to 100, of what it can give in each of these years
 * @param account what the code of the accounts begins with that are cut in the first year; empty for none
 * @param accountPercent above 0 to 100, of what is not spent on these accounts
 * @param basis the decree, or what is being tried
 * @param decidedOn its day, where there is a decree
 * @param weights by dimension, 0.1 to 10; one that is missing weighs 1
 */
record Question(
        int year,
        int until,
        SortedMap<FundingSource, BigDecimal> percent,
        String account,
        BigDecimal accountPercent,
        String basis,
        @Nullable LocalDate decidedOn,
        SortedMap<String, BigDecimal> weights) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.1");

    Question {
        percent = new TreeMap<>(percent);
        weights = new TreeMap<>(weights);
        account = account.isBlank() ? "" : AccountCode.of(account).value();
        basis = basis.strip();
        if (year < 2000 || until < year || until > year + 9) {
            throw new RuleBroken("budget.scenario.years");
        }
        if (basis.isEmpty() || basis.length() > 300) {
            throw new RuleBroken("budget.scenario.basis");
        }
        percent.values().forEach(Question::checkPercent);
        if (!account.isEmpty()) {
            checkPercent(accountPercent);
        }
        weights.values().forEach(Question::checkWeight);
    }

    BigDecimal weight(String dimension) {
        return weights.getOrDefault(dimension, BigDecimal.ONE);
    }

    /** What is left of what a source can give in a year, 0 to 1. */
    BigDecimal left(int in, FundingSource source) {
        var cut = in >= year && in <= until ? percent.getOrDefault(source, BigDecimal.ZERO) : BigDecimal.ZERO;
        return WHOLE.subtract(cut).movePointLeft(2);
    }

    boolean cutsNothing() {
        return percent.isEmpty() && account.isEmpty();
    }

    /** By name, so that a page may show them. */
    public Map<FundingSource, BigDecimal> cuts() {
        return percent;
    }

    private static void checkPercent(BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw new RuleBroken("budget.scenario.percent");
        }
    }

    private static void checkWeight(BigDecimal weight) {
        if (weight.compareTo(LEAST_WEIGHT) < 0 || weight.compareTo(BigDecimal.TEN) > 0) {
            throw new RuleBroken("budget.scenario.weight");
        }
    }
}
