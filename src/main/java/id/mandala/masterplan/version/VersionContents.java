package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.masterplan.worksheet.Visions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a version says, exactly as it was taken, and what the working plan says now. */
@Component
@Transactional(readOnly = true)
public class VersionContents {

    private final VersionItems items;
    private final PlannedInitiatives planned;
    private final Visions visions;
    private final JdbcClient jdbc;

    VersionContents(VersionItems items, PlannedInitiatives planned, Visions visions, JdbcClient jdbc) {
        this.items = items;
        this.planned = planned;
        this.visions = visions;
        this.jdbc = jdbc;
    }

    /** @throws java.util.NoSuchElementException where the reader may not see the region */
    public PlanContents of(PlanVersion version) {
        return items.of(version);
    }

    /** The plan as it is written now, adopted or not. */
    public PlanContents working(Masterplan plan) {
        return new PlanContents(PlanHead.of(plan, visions.of(plan)), planned.inPlan(plan));
    }

    /** The same, and whoever saves an initiative meanwhile waits: none is read half changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    PlanContents held(Masterplan plan) {
        jdbc.sql("""
                        select count(*) from (
                            select id from masterplan.initiative
                            where region_code = :region and masterplan_id = :plan
                            order by id for share) held
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(Long.class)
                .single();
        return working(plan);
    }
}
