package id.mandala.monitoring.period;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a month that has closed once more, with a reason everybody sees. */
@Service
@Transactional
class OpenMonth {

    private static final int MOST_DAYS = 60;

    private final OpenMonths months;
    private final Today today;
    private final AuditTrail trail;

    OpenMonth(OpenMonths months, Today today, AuditTrail trail) {
        this.months = months;
        this.today = today;
        this.trail = trail;
    }

    void open(RegionCode region, YearMonth month, LocalDate until, String reason) {
        Actors.current().require(Permission.VERIFY_REPORTS, region);
        if (month.atDay(1).isAfter(today.date())) {
            throw new RuleBroken("monitoring.month-ahead");
        }
        if (until.isBefore(today.date()) || until.isAfter(today.date().plusDays(MOST_DAYS))) {
            throw new RuleBroken("monitoring.opened-until", MOST_DAYS);
        }
        if (reason.isEmpty() || reason.length() > 500) {
            throw new RuleBroken("monitoring.opened-reason");
        }
        months.open(
                region,
                new OpenMonths.Opened(month, until, reason, Actors.current().name()));
        trail.record(
                region,
                "monitoring.month-opened",
                month.toString(),
                Map.of("until", until.toString(), "reason", reason));
    }
}
