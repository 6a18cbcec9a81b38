package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Stage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proposals on their way: everything of a plan that is neither part of it yet nor dropped. */
@Repository
@Transactional(readOnly = true)
class ProposalList {

    /** @param since when it came to its stage; absent where it has been a draft from its beginning */
    record Line(
            UUID id, String name, Stage stage, String dimension, UUID lead, String leadName, Optional<Instant> since) {}

    private final JdbcClient jdbc;

    ProposalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(Masterplan plan) {
        return jdbc.sql("""
                        select initiative.id, initiative.name, initiative.stage, initiative.dimension,
                            initiative.lead_agency_id, agency.name as lead_name, step.at
                        from masterplan.initiative
                        join region.agency
                            on agency.region_code = initiative.region_code and agency.id = initiative.lead_agency_id
                        left join lateral (
                            select at from masterplan.stage_change step
                            where step.region_code = initiative.region_code and step.initiative_id = initiative.id
                            order by seq desc limit 1) step on true
                        where initiative.region_code = :region and initiative.masterplan_id = :plan
                            and initiative.stage in ('DRAFT', 'PROPOSED', 'RETURNED', 'REVIEWED', 'ALIGNED')
                        order by step.at nulls last, lower(initiative.name)
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("dimension"),
                        row.getObject("lead_agency_id", UUID.class),
                        row.getString("lead_name"),
                        Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    Map<Stage, Integer> counts(Masterplan plan) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        jdbc.sql("""
                        select stage, count(*) as proposals from masterplan.initiative
                        where region_code = :region and masterplan_id = :plan
                            and stage in ('PROPOSED', 'RETURNED', 'REVIEWED', 'ALIGNED')
                        group by stage
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString("stage")), row.getInt("proposals"));
                });
        return counts;
    }
}
