package id.mandala.monitoring.rfk;

import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.monitoring.report.TakeReports;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an RFK file of a month: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(
        noRollbackFor = {FileRefused.class, RuleBroken.class
        }) // nothing is written before the whole file is found right
class ImportRfk {

    private final MonitoredPlans plans;
    private final OpenMonths open;
    private final AgencyGrants own;
    private final TakeReports take;

    ImportRfk(MonitoredPlans plans, OpenMonths open, AgencyGrants own, TakeReports take) {
        this.plans = plans;
        this.open = open;
        this.own = own;
        this.take = take;
    }

    /**
     * @throws FileRefused with every fault
     * @throws RuleBroken for a month that is closed or ahead
     */
    RfkImport check(RegionCode region, YearMonth month, TableFile file, boolean draft) {
        Actors.current().require(Permission.REPORT, region);
        open.require(region, month);
        return new RfkCheck(region, plans.months(region, month), own.of(Permission.REPORT, region), draft)
                .check(file.table(new RfkColumns().all()));
    }

    /** @param sending names the file, so that the same once more is not written again */
    RfkImport take(RegionCode region, YearMonth month, TableFile file, boolean draft, UUID sending) {
        var wanted = check(region, month, file, draft);
        if (!wanted.isEmpty()) {
            take.take(region, sending, wanted.items());
        }
        return wanted;
    }
}
