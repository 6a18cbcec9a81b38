package id.mandala.budget.revenue;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of revenue: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportRevenue {

    private final RevenueAccounts accounts;
    private final CollectingAgencies agencies;
    private final Today today;
    private final AuditTrail trail;

    ImportRevenue(RevenueAccounts accounts, CollectingAgencies agencies, Today today, AuditTrail trail) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.today = today;
        this.trail = trail;
    }

    RevenueColumns columns(RegionCode region) {
        return new RevenueColumns(agencies.in(region));
    }

    /** @throws FileRefused with every fault */
    RevenueImport check(RegionCode region, TableFile file) {
        EditRevenue.require(region);
        var columns = columns(region);
        return new RevenueCheck(region, columns, today.date(), accounts.of(region), accounts.years(region))
                .check(file.table(columns.all()));
    }

    /** @throws StaleVersion where somebody wrote the same meanwhile */
    RevenueImport take(RegionCode region, TableFile file) {
        EditRevenue.require(region);
        accounts.lock(region);
        var wanted = check(region, file);
        accounts.add(wanted.accounts());
        for (var account : wanted.renamed()) {
            if (!accounts.change(account)) {
                throw new StaleVersion();
            }
        }
        accounts.addYears(region, wanted.added());
        if (!accounts.changeYears(region, wanted.changed())) {
            throw new StaleVersion();
        }
        if (!wanted.isEmpty()) {
            trail.record(
                    region,
                    "budget.revenue-imported",
                    wanted.file(),
                    Map.of(
                            "accounts", wanted.accounts().size(),
                            "renamed", wanted.renamed().size(),
                            "added", wanted.yearsAdded(),
                            "changed", wanted.yearsChanged()));
        }
        return wanted;
    }
}
