package id.mandala.masterplan.proposal;

import id.mandala.identity.Actors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The steps proposals have taken, the first one first. */
@Repository
@Transactional
class StageChanges {

    /** @param who name of the person; absent for the program, and for somebody whose account is not the reader's to see */
    record StageChange(Stage from, Stage to, Instant at, Optional<String> who, String words) {}

    private final JdbcClient jdbc;

    StageChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Initiative initiative, Stage to, String words) {
        jdbc.sql("""
                        insert into masterplan.stage_change (region_code, initiative_id, seq, moved_by, from_stage, to_stage, words)
                        select :region, :id, coalesce(max(seq), 0) + 1, :account, :from, :to, :words
                        from masterplan.stage_change where region_code = :region and initiative_id = :id
                        """)
                .param("region", initiative.region().value())
                .param("id", initiative.id())
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .param("from", initiative.stage().name())
                .param("to", to.name())
                .param("words", words)
                .update();
    }

    List<StageChange> of(RegionCode region, UUID initiative) {
        return jdbc.sql("""
                        select step.*, account.name as who from masterplan.stage_change step
                        left join identity.account on account.id = step.moved_by
                        where step.region_code = :region and step.initiative_id = :id
                        order by seq
                        """)
                .param("region", region.value())
                .param("id", initiative)
                .query((row, number) -> new StageChange(
                        Stage.valueOf(row.getString("from_stage")),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("who")),
                        row.getString("words")))
                .list();
    }
}
