package id.mandala.monitoring.report;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says in which months a year's work is to be done. */
@Service
@Transactional
class WriteWorkPlan {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AgencyGrants own;
    private final AuditTrail trail;

    WriteWorkPlan(JdbcClient jdbc, JdbcTemplate batches, AgencyGrants own, AuditTrail trail) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.own = own;
        this.trail = trail;
    }

    boolean may(RegionCode region, UUID lead) {
        return own.of(Permission.REPORT, region).test(lead)
                || own.of(Permission.VERIFY_REPORTS, region).test(lead);
    }

    void write(RegionCode region, UUID initiative, UUID lead, int year, WorkPlan plan) {
        if (!may(region, lead)) {
            throw new NotAllowed(Permission.REPORT, region);
        }
        jdbc.sql("""
                        delete from monitoring.work_month
                        where region_code = :region and initiative_id = :initiative and year = :year
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("year", year)
                .update();
        List<Object[]> rows = IntStream.rangeClosed(1, WorkPlan.MONTHS)
                .filter(it -> plan.shares().get(it - 1).signum() > 0)
                .mapToObj(it -> new Object[] {
                    region.value(), initiative, year, it, plan.shares().get(it - 1)
                })
                .toList();
        batches.batchUpdate(
                "insert into monitoring.work_month (region_code, initiative_id, year, month, share) values (?, ?, ?, ?, ?)",
                rows);
        trail.record(region, "monitoring.work-planned", initiative.toString(), Map.of("year", year));
    }
}
