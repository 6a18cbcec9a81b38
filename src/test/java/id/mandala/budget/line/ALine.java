package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** A budget line for a test: of the regency's own budget, for no initiative, nothing spent, unless it is said otherwise. */
public record ALine(
        RegionCode region,
        int year,
        UUID agency,
        Optional<UUID> initiative,
        String subActivity,
        String account,
        FundingSource source,
        String fund,
        long amount,
        long spent) {

    public static ALine of(RegionCode region, int year, UUID agency, long amount) {
        return new ALine(region, year, agency, Optional.empty(), "", "", FundingSource.APBD_REGENCY, "", amount, 0);
    }

    public ALine paying(UUID paid) {
        return new ALine(region, year, agency, Optional.of(paid), subActivity, account, source, fund, amount, spent);
    }

    public ALine under(String sub, String code) {
        return new ALine(region, year, agency, initiative, sub, code, source, fund, amount, spent);
    }

    public ALine from(FundingSource other, String code) {
        return new ALine(region, year, agency, initiative, subActivity, account, other, code, amount, spent);
    }

    public ALine spent(long sum) {
        return new ALine(region, year, agency, initiative, subActivity, account, source, fund, amount, sum);
    }

    public BudgetLine line(String name) {
        return new BudgetLine(
                region,
                UUID.randomUUID(),
                year,
                agency,
                initiative,
                subActivity,
                account,
                source,
                fund,
                name,
                new Rupiah(amount),
                new Rupiah(amount),
                new Rupiah(spent),
                BigDecimal.ONE,
                false,
                1);
    }
}
