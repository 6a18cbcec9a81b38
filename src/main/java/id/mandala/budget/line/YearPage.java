package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A year of the budget.
 *
 * @param years that have lines or ceilings, and the present one
 * @param lines of the agency asked for, or all
 * @param ceilings what each source can give, where it is set
 * @param asked the agency looked at
 * @param windows which budgets a new proposal for that year can enter; not for years that are over
 */
record YearPage(
        Area region,
        int year,
        List<Integer> years,
        List<BudgetLine> lines,
        Map<FundingSource, Ceilings.Ceiling> ceilings,
        List<Agency> agencies,
        Map<UUID, String> initiatives,
        Optional<UUID> asked,
        Optional<Windows> windows,
        boolean edits) {

    /** @param source absent for all together */
    record Sum(Optional<FundingSource> source, Rupiah original, Rupiah amount, Rupiah spent, Optional<Rupiah> ceiling) {

        /** What is spent of what may be, 0 to 1; absent where there is nothing to spend. */
        public Optional<BigDecimal> share() {
            return amount.isPositive()
                    ? Optional.of(BigDecimal.valueOf(spent.amount())
                            .divide(BigDecimal.valueOf(amount.amount()), 4, RoundingMode.HALF_UP))
                    : Optional.empty();
        }

        public boolean isOver() {
            return ceiling.filter(it -> it.compareTo(amount) < 0).isPresent();
        }
    }

    public Sum total() {
        return new Sum(
                Optional.empty(),
                sum(lines.stream(), BudgetLine::original),
                sum(lines.stream(), BudgetLine::amount),
                sum(lines.stream(), BudgetLine::spent),
                ceilings.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Rupiah.sum(ceilings.values().stream()
                                .map(Ceilings.Ceiling::amount)
                                .toList())));
    }

    /** Those that give or could give. */
    public List<Sum> sources() {
        var sums = new ArrayList<Sum>();
        for (var source : FundingSource.values()) {
            var own = lines.stream().filter(it -> it.source() == source).toList();
            if (!own.isEmpty() || ceilings.containsKey(source)) {
                sums.add(new Sum(
                        Optional.of(source),
                        sum(own.stream(), BudgetLine::original),
                        sum(own.stream(), BudgetLine::amount),
                        sum(own.stream(), BudgetLine::spent),
                        Optional.ofNullable(ceilings.get(source)).map(Ceilings.Ceiling::amount)));
            }
        }
        return sums;
    }

    public boolean isDemo() {
        return lines.stream().anyMatch(BudgetLine::demo);
    }

    public String agency(UUID id) {
        return agencies.stream()
                .filter(it -> it.id().equals(id))
                .map(Agency::name)
                .findFirst()
                .orElse("");
    }

    public String initiative(UUID id) {
        return initiatives.getOrDefault(id, "");
    }

    private static Rupiah sum(Stream<BudgetLine> lines, Function<BudgetLine, Rupiah> of) {
        return Rupiah.sum(lines.map(of).toList());
    }
}
