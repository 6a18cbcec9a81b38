package id.mandala.budget.sipd;

import id.mandala.audit.AuditTrail;
import id.mandala.budget.execution.CashPlans;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.budget.line.LineCodes;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.AgenciesByName;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an export of SIPD: looks at all of it first, then writes all of it or nothing. The same file twice changes nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportSipd {

    private final BudgetLines lines;
    private final CashPlans plans;
    private final LineCodes codes;
    private final Agencies agencies;
    private final Today today;
    private final AuditTrail trail;

    ImportSipd(BudgetLines lines, CashPlans plans, LineCodes codes, Agencies agencies, Today today, AuditTrail trail) {
        this.lines = lines;
        this.plans = plans;
        this.codes = codes;
        this.agencies = agencies;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @param places where each column stands in the file
     * @throws FileRefused with every fault
     */
    SipdImport check(RegionCode region, TableFile file, Map<String, Integer> places, SipdQuestion question) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return check(region, file, places, question, lines.of(region, question.year()));
    }

    SipdImport take(RegionCode region, TableFile file, Map<String, Integer> places, SipdQuestion question) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var ids = lines.of(region, question.year()).stream().map(BudgetLine::id).toList();
        var wanted = check(region, file, places, question, lines.hold(region, ids));
        lines.add(wanted.lines().stream()
                .filter(SipdImport.Line::isNew)
                .map(SipdImport.Line::after)
                .toList());
        lines.realise(wanted.lines().stream()
                .filter(it -> !it.isNew())
                .map(SipdImport.Line::after)
                .toList());
        wanted.lines()
                .forEach(it -> it.cash()
                        .ifPresent(plan -> plans.write(region, it.after().id(), plan)));
        trail.record(
                region,
                "budget.sipd-imported",
                wanted.file(),
                Map.of(
                        "year", question.year(),
                        "added", wanted.added(),
                        "changed", wanted.changed(),
                        "left", wanted.rowsLeftOut()));
        return wanted;
    }

    private SipdImport check(
            RegionCode region,
            TableFile file,
            Map<String, Integer> places,
            SipdQuestion question,
            List<BudgetLine> present) {
        var columns = new SipdColumns();
        return new SipdCheck(
                        region,
                        columns,
                        question,
                        new AgenciesByName(agencies.all(region), today.date()),
                        present,
                        plans.ofYear(region, question.year()),
                        codes::require)
                .check(file.table(columns.all(), places));
    }
}
