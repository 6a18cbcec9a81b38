package id.mandala.budget;

import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.budget.line.Ceilings;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.planning.BudgetCode;
import id.mandala.planning.BudgetCodes;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Bantul's demo plan as budget lines: a line for each initiative, year and source at its planned cost. Amounts and what is spent are made
 * up, and marked so: nine tenths of past years, and of the present one a quarter of every other line.
 */
@Component
class DemoBudget implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final int PRESENT = 2026;

    private final Masterplans masterplans;
    private final PlannedInitiatives initiatives;
    private final BudgetLines lines;
    private final Ceilings ceilings;
    private final BudgetCodes codes;

    DemoBudget(
            Masterplans masterplans,
            PlannedInitiatives initiatives,
            BudgetLines lines,
            Ceilings ceilings,
            BudgetCodes codes) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.lines = lines;
        this.ceilings = ceilings;
        this.codes = codes;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public void load() {
        var made = new ArrayList<BudgetLine>();
        var sums = new TreeMap<Integer, TreeMap<FundingSource, Rupiah>>();
        masterplans
                .covering(BANTUL, PRESENT)
                .map(initiatives::inPlan)
                .ifPresent(planned -> planned.forEach(it -> {
                    for (var cost : it.particulars().means().costs()) {
                        made.add(line(it, cost, made.size()));
                        sums.computeIfAbsent(cost.year(), _ -> new TreeMap<>())
                                .merge(cost.source(), cost.amount(), Rupiah::plus);
                    }
                }));
        lines.add(made);
        sums.forEach((year, of) -> of.forEach((source, sum) -> ceilings.set(BANTUL, year, source, sum, "Peragaan")));
    }

    private BudgetLine line(PlannedInitiative initiative, Cost cost, int number) {
        return new BudgetLine(
                BANTUL,
                UUID.randomUUID(),
                cost.year(),
                initiative.outline().lead(),
                Optional.of(initiative.id()),
                initiative
                        .particulars()
                        .means()
                        .subActivity()
                        .map(it -> codeOf(it, cost.year()))
                        .orElse(""),
                "",
                cost.source(),
                "",
                initiative.outline().name(),
                cost.amount(),
                cost.amount(),
                spent(cost, number),
                BigDecimal.ONE,
                true,
                1);
    }

    /** As the decree in force in that year writes it; empty where it does not list such a thing. */
    private String codeOf(String code, int year) {
        return codes.inYear(BudgetCode.of(code), year)
                .map(it -> it.code().value())
                .orElse("");
    }

    private static Rupiah spent(Cost cost, int number) {
        if (cost.year() < PRESENT) {
            return new Rupiah(cost.amount().amount() / 10 * 9);
        }
        return cost.year() == PRESENT && number % 2 == 0
                ? new Rupiah(cost.amount().amount() / 4)
                : Rupiah.NONE;
    }
}
