package id.mandala.budget.apbd;

import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regency's budget, years beside each other.
 *
 * @param tagged by year, what of the budget lines counts as smart city
 */
record ApbdPage(Area region, List<BudgetFigure> figures, Map<Integer, Rupiah> tagged) {

    public List<Integer> years() {
        return figures.stream().map(BudgetFigure::year).distinct().toList();
    }

    public BudgetItem[] items() {
        return BudgetItem.values();
    }

    public Optional<BudgetFigure> of(int year, BudgetItem item) {
        return figures.stream()
                .filter(it -> it.year() == year && it.item() == item)
                .findFirst();
    }

    public boolean isPartial(int year) {
        return figures.stream().anyMatch(it -> it.year() == year && it.partial());
    }

    public List<String> sources() {
        return figures.stream().map(BudgetFigure::source).distinct().toList();
    }

    /** What is tagged of all spending, 0 to 1; absent where one of them is not known. */
    public Optional<BigDecimal> smart(int year) {
        return of(year, BudgetItem.SPENDING)
                .filter(it -> it.budget().isPositive() && tagged.containsKey(year))
                .map(it -> BigDecimal.valueOf(
                                tagged.getOrDefault(year, Rupiah.NONE).amount())
                        .divide(BigDecimal.valueOf(it.budget().amount()), 6, RoundingMode.HALF_UP));
    }
}
