package id.mandala.budget.sipd;

import id.mandala.budget.execution.CashPlan;
import id.mandala.budget.line.BudgetLine;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.AgenciesByName;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Brings the rows of a file to the lines of its year, sums them, and says what taking it would do. A row goes to the line that says all
 * it says; where there is none, to the line of its sub kegiatan that names no account.
 */
final class SipdCheck {

    /** What a row says of its line; blank where the file does not. */
    private record Said(UUID agency, String subActivity, String account, String fund, Optional<FundingSource> source) {

        boolean isSame(BudgetLine it) {
            return account.equals(it.account())
                    && fund.equals(it.fund())
                    && source.map(it.source()::equals).orElse(true);
        }

        boolean fits(BudgetLine it, boolean coarser) {
            return (coarser ? it.account().isEmpty() : account.isEmpty() || account.equals(it.account()))
                    && (fund.isEmpty() || it.fund().isEmpty() || fund.equals(it.fund()))
                    && source.map(it.source()::equals).orElse(true);
        }
    }

    private record Nowhere(SipdImport.Reason reason, String agency, String what) {}

    private final RegionCode region;
    private final SipdColumns columns;
    private final SipdQuestion question;
    private final AgenciesByName agencies;
    private final Map<UUID, CashPlan> plans;
    private final Consumer<BudgetLine> codes;
    private final Map<Place, List<BudgetLine>> known = new HashMap<>();
    private final Map<UUID, Told> told = new LinkedHashMap<>();
    private final Map<Said, Optional<BudgetLine>> found = new HashMap<>();
    private final Map<Nowhere, SipdImport.LeftOut> nowhere = new HashMap<>();

    /**
     * @param lines of the year
     * @param plans of these lines
     * @param codes refuses a new line whose codes the year's budget cannot use
     */
    SipdCheck(
            RegionCode region,
            SipdColumns columns,
            SipdQuestion question,
            AgenciesByName agencies,
            List<BudgetLine> lines,
            Map<UUID, CashPlan> plans,
            Consumer<BudgetLine> codes) {
        this.region = region;
        this.columns = columns;
        this.question = question;
        this.agencies = agencies;
        this.plans = plans;
        this.codes = codes;
        lines.forEach(this::know);
    }

    private record Place(UUID agency, String subActivity) {}

    private void know(BudgetLine line) {
        known.computeIfAbsent(new Place(line.agency(), line.subActivity()), _ -> new ArrayList<>())
                .add(line);
    }

    SipdImport check(Table table) {
        if (!table.has(columns.original) && !table.has(columns.realised)) {
            table.rows().getFirst().fault(columns.original, "refusal.budget.sipd.no-amount");
        }
        table.rows().stream().filter(Row::isSound).forEach(row -> read(table, row));
        var lines = new ArrayList<SipdImport.Line>();
        told.values()
                .forEach(it -> it.withoutAmount()
                        .ifPresentOrElse(this::leaveOut, () -> it.line().ifPresent(lines::add)));
        table.faults().refuseIfAny();
        var changed = lines.stream().filter(this::isChanged).toList();
        var leftOut = nowhere.values().stream()
                .sorted(Comparator.comparing(SipdImport.LeftOut::amount).reversed())
                .toList();
        var kept = told.values().stream().flatMap(it -> it.kept().stream()).toList();
        return new SipdImport(table.file(), changed, lines.size() - changed.size(), kept, leftOut);
    }

    private boolean isChanged(SipdImport.Line it) {
        var planned = plans.get(it.after().id());
        return it.isNew()
                || it.cash().filter(plan -> !plan.equals(planned)).isPresent()
                || !it.after().equals(it.before().orElseThrow());
    }

    private void read(Table table, Row row) {
        var name = row.get(columns.agency);
        var agency = agencies.find(name);
        if (agency.isEmpty()) {
            leaveOut(row, SipdImport.Reason.NO_AGENCY, name.strip(), "");
            return;
        }
        var said = said(row, agency.get());
        var line = found.computeIfAbsent(said, it -> find(row, it, agency.get()));
        line.ifPresentOrElse(
                it -> told.computeIfAbsent(
                                it.id(), _ -> new Told(it, agency.get().name(), row, table, columns))
                        .add(row),
                () -> leaveOut(row, reason(said), agency.get().name(), said.subActivity()));
    }

    private Said said(Row row, Agency agency) {
        var fund = row.find(columns.fund).map(Objects::toString).orElse("");
        return new Said(
                agency.id(),
                row.get(columns.subActivity).value(),
                row.find(columns.account).map(Objects::toString).orElse(""),
                fund,
                row.find(columns.source).map(it -> SourceWords.of(it, fund)));
    }

    /** The line that says exactly this; else those written before that it may be about, so that a file does not depend on its order. */
    private List<BudgetLine> fitting(Said said) {
        var lines = known.getOrDefault(new Place(said.agency(), said.subActivity()), List.of());
        var same = lines.stream().filter(said::isSame).toList();
        if (same.size() == 1) {
            return same;
        }
        var written = lines.stream().filter(it -> it.version() > 0).toList();
        var exact = written.stream().filter(it -> said.fits(it, false)).toList();
        return exact.isEmpty()
                ? written.stream().filter(it -> said.fits(it, true)).toList()
                : exact;
    }

    private SipdImport.Reason reason(Said said) {
        return fitting(said).isEmpty() ? SipdImport.Reason.NO_LINE : SipdImport.Reason.SEVERAL_LINES;
    }

    private Optional<BudgetLine> find(Row row, Said said, Agency agency) {
        var fitting = fitting(said);
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        return fitting.isEmpty() && question.add() ? added(row, said, agency) : Optional.empty();
    }

    private Optional<BudgetLine> added(Row row, Said said, Agency agency) {
        var line = new BudgetLine(
                region,
                UUID.randomUUID(),
                question.year(),
                agency.id(),
                Optional.empty(),
                said.subActivity(),
                said.account(),
                said.source().orElseGet(() -> SourceWords.of("", said.fund())),
                said.fund(),
                row.find(columns.name).map(SipdCheck::shortened).orElse(said.subActivity()),
                Rupiah.NONE,
                Rupiah.NONE,
                Rupiah.NONE,
                question.share(),
                false,
                0);
        try {
            codes.accept(line);
        } catch (RuleBroken broken) {
            row.fault(columns.of(broken.code()), broken);
        }
        know(line);
        return Optional.of(line);
    }

    private static String shortened(String name) {
        return name.length() > 300 ? name.substring(0, 300) : name;
    }

    private void leaveOut(Row row, SipdImport.Reason reason, String agency, String what) {
        var amount =
                row.find(columns.original).or(() -> row.find(columns.realised)).orElse(Rupiah.NONE);
        leaveOut(new SipdImport.LeftOut(reason, agency, what, 1, amount));
    }

    private void leaveOut(SipdImport.LeftOut it) {
        nowhere.merge(new Nowhere(it.reason(), it.agency(), it.what()), it, SipdImport.LeftOut::with);
    }
}
