package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The versions of plans. Whoever asks sees the promulgated ones of every region, and all of their own scope. */
@Repository
@Transactional
public class PlanVersions {

    private final JdbcClient jdbc;
    private final VersionRows rows;

    PlanVersions(JdbcClient jdbc, VersionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest first. */
    public List<PlanVersion> of(Masterplan plan) {
        return select(plan, "true", Map.of());
    }

    public Optional<PlanVersion> find(Masterplan plan, int number) {
        return select(plan, "number = :number", Map.of("number", number)).stream()
                .findFirst();
    }

    /** The version that is the plan on that day; empty before the first. */
    public Optional<PlanVersion> inForce(Masterplan plan, LocalDate day) {
        return select(plan, "in_force_from <= :day", Map.of("day", day)).stream()
                .findFirst();
    }

    /** The same for the newest of the region's masterplans that has a version in force that day. */
    public Optional<PlanVersion> inForce(RegionCode region, LocalDate day) {
        return jdbc.sql("""
                        select it.* from masterplan.plan_version it
                        join masterplan.masterplan plan
                            on plan.region_code = it.region_code and plan.id = it.masterplan_id
                        where it.region_code = :region and it.in_force_from <= :day
                        order by plan.first_year desc, it.number desc
                        limit 1
                        """)
                .param("region", region.value())
                .param("day", day)
                .query(rows::version)
                .optional();
    }

    /** The one on its way, not promulgated yet. */
    public Optional<PlanVersion> onItsWay(Masterplan plan) {
        return select(plan, "stage <> 'PROMULGATED'", Map.of()).stream().findFirst();
    }

    void add(PlanVersion version) {
        rows.insert(version);
    }

    /** @return false when it was written by someone else since it was read */
    boolean change(PlanVersion changed) {
        return rows.update(changed);
    }

    private List<PlanVersion> select(Masterplan plan, String condition, Map<String, Object> arguments) {
        return jdbc.sql("""
                        select * from masterplan.plan_version
                        where region_code = :region and masterplan_id = :plan and %s
                        order by number desc
                        """.formatted(condition))
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .params(arguments)
                .query(rows::version)
                .list();
    }
}
