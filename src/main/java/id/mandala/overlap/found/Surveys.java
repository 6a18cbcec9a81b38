package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Surveys and what they found; of a region the newest that ended is kept, and one that runs. */
@Repository
@Transactional
class Surveys {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Surveys(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The one begun last, whatever became of it. */
    Optional<SurveyRun> newest(RegionCode region) {
        return jdbc.sql("select * from overlap.survey where region_code = :region order by begun_at desc limit 1")
                .param("region", region.value())
                .query(Surveys::run)
                .optional();
    }

    /** The newest that found what there is. */
    Optional<SurveyRun> newestDone(RegionCode region) {
        return jdbc.sql("""
                        select * from overlap.survey where region_code = :region and state = 'DONE'
                        order by begun_at desc limit 1
                        """).param("region", region.value()).query(Surveys::run).optional();
    }

    List<FoundGroup> groups(SurveyRun run) {
        var members = new HashMap<Integer, List<FoundGroup.Member>>();
        jdbc.sql("""
                        select * from overlap.survey_member where region_code = :region and survey_id = :id
                        order by number, is_shared desc, item_kind desc, item_id
                        """)
                .param("region", run.region().value())
                .param("id", run.id())
                .query(row -> {
                    var ref = new ItemRef(
                            ItemKind.valueOf(row.getString("item_kind")), row.getObject("item_id", UUID.class));
                    members.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                            .add(new FoundGroup.Member(ref, row.getBoolean("is_shared")));
                });
        return jdbc.sql("""
                        select * from overlap.survey_group where region_code = :region and survey_id = :id order by number
                        """)
                .param("region", run.region().value())
                .param("id", run.id())
                .query((row, _) -> new FoundGroup(
                        row.getInt("number"),
                        FoundGroup.Kind.valueOf(row.getString("kind")),
                        row.getDouble("strength"),
                        row.getString("topic"),
                        Optional.ofNullable(row.getString("shared_key")),
                        members.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    /** Begins one, unless one runs; a lost one is given up first. */
    Optional<UUID> begin(RegionCode region, String stamp) {
        jdbc.sql("""
                        update overlap.survey set state = 'FAILED', ended_at = clock_timestamp()
                        where region_code = :region and state = 'RUNNING'
                            and heard_at < clock_timestamp() - make_interval(secs => :silence)
                        """)
                .param("region", region.value())
                .param("silence", SurveyRun.SILENCE.toSeconds())
                .update();
        var id = UUID.randomUUID();
        var begun = jdbc.sql("""
                        insert into overlap.survey (region_code, id, stamp) values (:region, :id, :stamp)
                        on conflict (region_code) where state = 'RUNNING' do nothing
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("stamp", stamp)
                .update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Tells how far it is; false when it was cancelled meanwhile. */
    boolean goOn(RegionCode region, UUID id, int items, int done) {
        return jdbc.sql("""
                                update overlap.survey set items = :items, done = :done, heard_at = clock_timestamp()
                                where region_code = :region and id = :id and state = 'RUNNING'
                                """)
                        .param("region", region.value())
                        .param("id", id)
                        .param("items", items)
                        .param("done", done)
                        .update()
                == 1;
    }

    void end(RegionCode region, UUID id, SurveyRun.State state) {
        jdbc.sql("""
                        update overlap.survey set state = :state, ended_at = clock_timestamp()
                        where region_code = :region and id = :id and state = 'RUNNING'
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    /** Cancels the one that runs. */
    void cancel(RegionCode region) {
        jdbc.sql("""
                        update overlap.survey set state = 'CANCELLED', ended_at = clock_timestamp()
                        where region_code = :region and state = 'RUNNING'
                        """).param("region", region.value()).update();
    }

    /** Writes what was found and ends the run; nothing of it where it was cancelled. Those before it go. */
    void finish(RegionCode region, UUID id, int items, List<FoundGroup> groups) {
        if (!goOn(region, id, items, items)) {
            return;
        }
        batches.batchUpdate(
                """
                insert into overlap.survey_group (region_code, survey_id, number, kind, strength, topic, shared_key)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                groups.stream()
                        .map(it -> new Object[] {
                            region.value(),
                            id,
                            it.number(),
                            it.kind().name(),
                            it.strength(),
                            it.topic(),
                            it.shared().orElse(null)
                        })
                        .toList());
        batches.batchUpdate(
                """
                insert into overlap.survey_member (region_code, survey_id, number, item_kind, item_id, is_shared)
                values (?, ?, ?, ?, ?, ?)
                """,
                groups.stream()
                        .flatMap(group -> group.members().stream().map(it -> new Object[] {
                            region.value(),
                            id,
                            group.number(),
                            it.ref().kind().name(),
                            it.ref().id(),
                            it.isShared()
                        }))
                        .toList());
        end(region, id, SurveyRun.State.DONE);
        jdbc.sql("delete from overlap.survey where region_code = :region and id <> :id and state <> 'RUNNING'")
                .param("region", region.value())
                .param("id", id)
                .update();
    }

    private static SurveyRun run(ResultSet row, int number) throws SQLException {
        return new SurveyRun(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                SurveyRun.State.valueOf(row.getString("state")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getInt("items"),
                row.getInt("done"),
                row.getString("stamp"));
    }
}
