package id.mandala.budget.pledge;

import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters for money that is not Bantul's own, for the largest line of three sources; givers and letters are made up and marked so. */
@Component
class DemoPledges implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final int YEAR = 2026;

    private final BudgetLines lines;
    private final Pledges pledges;

    DemoPledges(BudgetLines lines, Pledges pledges) {
        this.lines = lines;
        this.pledges = pledges;
    }

    @Override
    public int order() {
        return 364;
    }

    @Override
    public void load() {
        for (var source : List.of(FundingSource.DAK, FundingSource.CSR, FundingSource.APBD_PROVINCE)) {
            lines.of(BANTUL, YEAR).stream()
                    .filter(it -> it.source() == source)
                    .max(Comparator.comparing(BudgetLine::amount).thenComparing(BudgetLine::name))
                    .ifPresent(it -> pledges.add(pledge(it)));
        }
    }

    /** What the line holds, half of which has come. */
    private static Pledge pledge(BudgetLine line) {
        return new Pledge(
                BANTUL,
                UUID.randomUUID(),
                YEAR,
                line.source(),
                "Pemberi contoh untuk " + line.name(),
                "Surat contoh untuk baris ini",
                LocalDate.of(YEAR, 1, 15),
                line.initiative(),
                line.amount(),
                new Rupiah(line.amount().amount() / 2),
                "",
                true,
                1);
    }
}
