package id.mandala.monitoring.figure;

import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far something has come by the end of a month: an initiative, or several summed up. Per cent are of the year, cumulative.
 *
 * <ul>
 *   <li>absorption (capaian keuangan) = realised ÷ amount × 100
 *   <li>planned absorption (RAK) = cash plan up to the month ÷ amount × 100
 *   <li>cash deviation = (RAK − absorption) ÷ RAK × 100; above nought is behind the plan
 *   <li>physical deviation = physical − planned, in points; below nought is behind the plan
 * </ul>
 *
 * Source: monthly reports of work and money (RFK) of regencies. Of 200 million with 100 million planned and 80 million spent, absorption
 * is 40 %, planned 50 %, and the cash deviation 20 %.
 *
 * @param planned 0 to 100, work that should be done
 * @param physical 0 to 100, work that is done
 * @param amount what the budget lines stand at
 * @param cashPlanned what should be spent since January
 * @param realised what is spent since January
 */
public record Progress(BigDecimal planned, BigDecimal physical, Rupiah amount, Rupiah cashPlanned, Rupiah realised) {

    private static final int DIGITS = 2;

    /** Absent without a budget. */
    public Optional<BigDecimal> absorption() {
        return percent(realised, amount);
    }

    /** Absent without a budget or a cash plan. */
    public Optional<BigDecimal> plannedAbsorption() {
        return cashPlanned.isPositive() ? percent(cashPlanned, amount) : Optional.empty();
    }

    /** Absent without a cash plan. */
    public Optional<BigDecimal> cashDeviation() {
        return percent(new Rupiah(cashPlanned.amount() - realised.amount()), cashPlanned);
    }

    public BigDecimal physicalDeviation() {
        return physical.subtract(planned);
    }

    private static Optional<BigDecimal> percent(Rupiah part, Rupiah whole) {
        return whole.isPositive()
                ? Optional.of(BigDecimal.valueOf(part.amount())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole.amount()), DIGITS, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
