package id.mandala.budget.execution;

import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two findings and two cash plans about lines of Bantul's demo budget; all of it is made up and marked so. */
@Component
class DemoFindings implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final int LAST_YEAR = 2025;

    private final BudgetLines lines;
    private final Findings findings;
    private final CashPlans plans;

    DemoFindings(BudgetLines lines, Findings findings, CashPlans plans) {
        this.lines = lines;
        this.findings = findings;
        this.plans = plans;
    }

    @Override
    public int order() {
        return 363;
    }

    @Override
    public void load() {
        for (var line : largest(LAST_YEAR + 1)) {
            plans.write(BANTUL, line.id(), CashPlan.evenly(line.amount()));
        }
        var found = largest(LAST_YEAR);
        if (found.size() < 2) {
            return;
        }
        findings.add(new Finding(
                BANTUL,
                UUID.randomUUID(),
                found.getFirst().id(),
                Finding.Finder.BPK,
                LAST_YEAR + 1,
                "Contoh LHP 1",
                "Pekerjaan pengembangan dibayar penuh sebelum uji terima selesai.",
                "Menyetor kelebihan pembayaran ke kas daerah.",
                new Rupiah(48_500_000),
                Optional.of(LocalDate.of(LAST_YEAR + 1, 7, 31)),
                Finding.State.PARTLY,
                "Setengahnya sudah disetor; sisanya dicicil.",
                true,
                1));
        findings.add(new Finding(
                BANTUL,
                UUID.randomUUID(),
                found.get(1).id(),
                Finding.Finder.INSPECTORATE,
                LAST_YEAR + 1,
                "Contoh LHP 2",
                "Kode sumber belum diserahkan penyedia.",
                "",
                Rupiah.NONE,
                Optional.empty(),
                Finding.State.DONE,
                "Diserahkan dan disimpan Diskominfo.",
                true,
                1));
    }

    private List<BudgetLine> largest(int year) {
        return lines.of(BANTUL, year).stream()
                .sorted(Comparator.comparing(BudgetLine::amount).reversed().thenComparing(BudgetLine::name))
                .limit(2)
                .toList();
    }
}
