package id.mandala.budget.scenario;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios and the plans they found. */
@Repository
@Transactional
class Scenarios {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Scenarios(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    List<Scenario> of(RegionCode region) {
        return jdbc.sql("select * from budget.scenario where region_code = :region order by number desc")
                .param("region", region.value())
                .query((row, _) -> scenario(row))
                .list();
    }

    Optional<Scenario> find(RegionCode region, int number) {
        return jdbc.sql("select * from budget.scenario where region_code = :region and number = :number")
                .param("region", region.value())
                .param("number", number)
                .query((row, _) -> scenario(row))
                .optional();
    }

    /** As it stands now, and so until this transaction ends. */
    Optional<Scenario> hold(RegionCode region, int number) {
        return jdbc.sql("select * from budget.scenario where region_code = :region and number = :number for update")
                .param("region", region.value())
                .param("number", number)
                .query((row, _) -> scenario(row))
                .optional();
    }

    /** What it was computed from, as it was then. */
    Inputs inputs(Scenario scenario) {
        var frozen = jdbc.sql("select frozen from budget.scenario where region_code = :region and number = :number")
                .param("region", scenario.region().value())
                .param("number", scenario.number())
                .query(String.class)
                .single();
        return json.readValue(frozen, Inputs.class);
    }

    List<ScenarioPlan> plans(Scenario scenario) {
        return jdbc.sql("""
                        select content from budget.scenario_plan
                        where region_code = :region and number = :number order by position
                        """)
                .param("region", scenario.region().value())
                .param("number", scenario.number())
                .query((row, _) -> json.readValue(row.getString("content"), ScenarioPlan.class))
                .list();
    }

    /** Begins one, unless one runs; a lost one is given up first. */
    Optional<Integer> begin(RegionCode region, UUID plan, Question question, Inputs inputs, @Nullable UUID by) {
        jdbc.sql("""
                        update budget.scenario set state = 'FAILED', ended_at = clock_timestamp()
                        where region_code = :region and state = 'RUNNING'
                            and heard_at < clock_timestamp() - make_interval(secs => :silence)
                        """)
                .param("region", region.value())
                .param("silence", Scenario.SILENCE.toSeconds())
                .update();
        return jdbc.sql("""
                        insert into budget.scenario (region_code, number, masterplan_id, year, question, frozen, begun_by)
                        select :region, coalesce(max(number), 0) + 1, :plan, :year, :question::jsonb, :frozen, :by::uuid
                        from budget.scenario where region_code = :region
                        on conflict do nothing
                        returning number
                        """)
                .param("region", region.value())
                .param("plan", plan)
                .param("year", question.year())
                .param("question", json.writeValueAsString(question))
                .param("frozen", json.writeValueAsString(inputs))
                .param("by", by == null ? null : by.toString())
                .query(Integer.class)
                .optional();
    }

    /** Tells how far it is; false when it was cancelled meanwhile. */
    boolean goOn(RegionCode region, int number, int done) {
        return jdbc.sql("""
                                update budget.scenario set done = :done, heard_at = clock_timestamp()
                                where region_code = :region and number = :number and state = 'RUNNING'
                                """)
                        .param("region", region.value())
                        .param("number", number)
                        .param("done", done)
                        .update()
                == 1;
    }

    void end(RegionCode region, int number, Scenario.State state) {
        end(region, number, state, null);
    }

    void fitsNothing(RegionCode region, int number, Shortfall why) {
        end(region, number, Scenario.State.NOTHING_FITS, json.writeValueAsString(why));
    }

    private void end(RegionCode region, int number, Scenario.State state, @Nullable String shortfall) {
        jdbc.sql("""
                        update budget.scenario set state = :state, shortfall = :shortfall::jsonb, ended_at = clock_timestamp()
                        where region_code = :region and number = :number and state = 'RUNNING'
                        """)
                .param("region", region.value())
                .param("number", number)
                .param("state", state.name())
                .param("shortfall", shortfall)
                .update();
    }

    /** Writes what was found and ends the run; nothing of it where it was cancelled. */
    void finish(RegionCode region, int number, List<ScenarioPlan> plans) {
        if (!goOn(region, number, 100)) {
            return;
        }
        for (var plan : plans) {
            jdbc.sql("""
                            insert into budget.scenario_plan (region_code, number, position, content)
                            values (:region, :number, :position, :content::jsonb)
                            """)
                    .param("region", region.value())
                    .param("number", number)
                    .param("position", plan.position())
                    .param("content", json.writeValueAsString(plan))
                    .update();
        }
        end(region, number, Scenario.State.DONE);
    }

    /** Writes what people decided of it; for whoever holds it. */
    void decide(Scenario decided) {
        jdbc.sql("""
                        update budget.scenario
                        set chosen = :chosen, sent_on = :sent, adopted_on = :adopted, adjustment = :adjustment,
                            version = version + 1
                        where region_code = :region and number = :number
                        """)
                .param("region", decided.region().value())
                .param("number", decided.number())
                .param("chosen", decided.chosen().orElse(null))
                .param("sent", decided.sentOn().orElse(null))
                .param("adopted", decided.adoptedOn().orElse(null))
                .param("adjustment", decided.adjustment().orElse(null))
                .update();
    }

    private Scenario scenario(ResultSet row) throws SQLException {
        return new Scenario(
                RegionCode.of(row.getString("region_code")),
                row.getInt("number"),
                row.getObject("masterplan_id", UUID.class),
                json.readValue(row.getString("question"), Question.class),
                Scenario.State.valueOf(row.getString("state")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                Optional.ofNullable(row.getString("shortfall")).map(it -> json.readValue(it, Shortfall.class)),
                Optional.ofNullable(row.getObject("chosen", Integer.class)),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("adopted_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("adjustment", Integer.class)),
                row.getInt("version"));
    }
}
