package id.mandala.budget.revenue;

import id.mandala.chart.Run;
import id.mandala.region.Area;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account: its years, what is to be explained, what initiatives add.
 *
 * @param years the latest first
 * @param problems why it could not be taken out
 */
record RevenueAccountPage(
        Area region,
        RevenueAccount account,
        CollectingAgencies.Known agencies,
        List<JudgedYear> years,
        List<ToExplain> toExplain,
        List<EffectLine> effects,
        List<RevenuePage.Added> added,
        boolean edit,
        Map<String, String> problems) {

    /** A year that is short, or was when its cause was written. */
    record ToExplain(
            int year, Optional<JudgedYear> judged, Optional<Shortfall> shortfall, List<RevenueAction> actions) {

        public boolean isBelowTrend() {
            return judged.filter(JudgedYear::isBelowTrend).isPresent();
        }

        public boolean isMissed() {
            return judged.filter(it -> it.year().isMissed()).isPresent();
        }
    }

    record EffectLine(Effect effect, String initiative, List<EffectRow> rows) {}

    /** @param added realised less the baseline */
    record EffectRow(
            int year,
            Effect.OfYear amounts,
            long planned,
            @Nullable Long added) {}

    /** Its latest year, held against the trend. */
    public Optional<JudgedYear> newest() {
        return years.stream().findFirst();
    }

    public @Nullable Run bar(@Nullable BigDecimal share) {
        return share == null ? null : Run.of(share, null);
    }

    public boolean isLate(RevenueAction action) {
        LocalDate today = agencies.today();
        return action.isLate(today);
    }

    /** Years in which the parts initiatives work on would have brought more than the whole account. */
    public List<Integer> beyond() {
        return years.stream()
                .filter(it -> it.year().realised() != null)
                .filter(it -> parts(it.year().year()) > realised(it.year()))
                .map(it -> it.year().year())
                .toList();
    }

    private long parts(int year) {
        return effects.stream()
                .map(it -> it.effect().years().get(year))
                .filter(it -> it != null && it.realised() != null)
                .mapToLong(RevenueAccountPage::realised)
                .sum();
    }

    private static long realised(Effect.@Nullable OfYear it) {
        return it == null || it.realised() == null ? 0 : it.realised().amount();
    }

    private static long realised(RevenueYear it) {
        return it.realised() == null ? 0 : it.realised().amount().amount();
    }
}
