package id.mandala.evaluation.survey;

import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an invitation opens. All within one transaction that began with {@link #invited}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Answers {

    private static final String SURVEY = " where region_code = :region and survey_id = :survey ";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The survey of this invitation; opens it for the rest of the transaction. */
    Optional<Survey> invited(RegionCode region, String token) {
        jdbc.sql("select set_config('mandala.invitation', :token, true)")
                .param("token", token)
                .query(String.class)
                .single();
        return jdbc.sql(
                        "select * from evaluation.survey where region_code = :region and token = :token and state <> 'DRAFT'")
                .param("region", region.value())
                .param("token", token)
                .query((row, _) -> Surveys.survey(row))
                .optional();
    }

    /** Gone once what could lead to a person was deleted. */
    Optional<TraceKey> key(Survey it) {
        return jdbc.sql("select key from evaluation.survey_key where region_code = :region and year = :year")
                .param("region", it.region().value())
                .param("year", it.year())
                .query((row, _) -> new TraceKey(row.getBytes("key")))
                .optional();
    }

    /** One answer of a region after the other: two never see the same last place, and flags see all that came before. */
    void lock(Survey it) {
        jdbc.sql("select count(pg_advisory_xact_lock(hashtextextended('evaluation.survey ' || :region || :year, 0)))")
                .param("region", it.region().value())
                .param("year", it.year())
                .query(Integer.class)
                .single();
    }

    int count(Survey it) {
        return asked(it, "select count(*) from evaluation.survey_answer" + SURVEY)
                .query(Integer.class)
                .single();
    }

    int fromNetworkWithinHour(Survey it, Trace trace) {
        return asked(
                        it,
                        "select count(*) from evaluation.survey_trace" + SURVEY
                                + "and network = :network and at > clock_timestamp() - interval '1 hour'")
                .param("network", trace.network())
                .query(Integer.class)
                .single();
    }

    void turnedAway(Survey it, TurnedAway reason) {
        asked(it, """
                insert into evaluation.survey_turned_away (region_code, id, survey_id, reason) values (:region, :id, :survey, :reason)
                """)
                .param("id", UUID.randomUUID())
                .param("reason", reason.name())
                .update();
    }

    void add(Survey it, int place, Answer answer, Trace trace) {
        asked(
                        it,
                        "insert into evaluation.survey_answer (region_code, survey_id, place, used, seconds) values (:region, :survey, :place, :used, :seconds)")
                .param("place", place)
                .param("used", answer.used().name())
                .param("seconds", answer.seconds())
                .update();
        asked(it, """
                insert into evaluation.survey_mark (region_code, survey_id, place, question, mark)
                select :region, :survey, :place, question, mark
                from unnest(string_to_array(:questions, ','), string_to_array(:marks, ',')::smallint[]) as given (question, mark)
                """)
                .param("place", place)
                .param("questions", String.join(",", it.questions()))
                .param("marks", answer.marks().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .update();
        asked(it, """
                insert into evaluation.survey_trace (region_code, survey_id, place, year, device, network, at)
                values (:region, :survey, :place, :year, :device, :network, clock_timestamp())
                """)
                .param("place", place)
                .param("year", it.year())
                .param("device", trace.device())
                .param("network", trace.network())
                .update();
        if (!answer.suggestion().isEmpty()) {
            asked(
                            it,
                            "insert into evaluation.survey_suggestion (region_code, id, survey_id, text) values (:region, :id, :survey, :text)")
                    .param("id", UUID.randomUUID())
                    .param("text", answer.suggestion())
                    .update();
        }
    }

    /** What this answer shows by itself, and what it shows together with others: of those some were stored before. */
    void flag(Survey it, int place, Set<Check> own, Trace trace) {
        asked(it, """
                with near as (
                    select survey_id, place, device = :device as same_device,
                        network = :network and survey_id = :survey and at > clock_timestamp() - interval '1 hour' as same_network
                    from evaluation.survey_trace
                    where region_code = :region and year = :year
                        and (device = :device or survey_id = :survey and network = :network)
                ), found as (
                    select :survey::uuid as survey_id, :place::integer as place, unnest(string_to_array(:own, ',')) as flag
                    union
                    select survey_id, place, 'SAME_DEVICE' from near where survey_id = :survey and place = :place
                        and (select count(*) from near where survey_id = :survey and same_device) >= :devices
                    union
                    select survey_id, place, 'SAME_ADDRESS' from near where same_network
                        and (select count(*) from near where same_network) >= :networks
                    union
                    select survey_id, place, 'SEVERAL_SURVEYS' from near where same_device
                        and (select count(distinct survey_id) from near where same_device) >= :several
                )
                insert into evaluation.survey_flag (region_code, survey_id, place, flag, apart)
                select :region, survey_id, place, flag, flag = any (string_to_array(:apart, ',')) from found
                on conflict do nothing
                """)
                .param("place", place)
                .param("year", it.year())
                .param("device", trace.device())
                .param("network", trace.network())
                .param("own", names(own))
                .param("apart", names(Check.thatPutApart()))
                .param("devices", Check.SAME_DEVICE.from())
                .param("networks", Check.SAME_ADDRESS.from())
                .param("several", Check.SEVERAL_SURVEYS.from())
                .update();
    }

    private static String names(Set<Check> checks) {
        return checks.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private JdbcClient.StatementSpec asked(Survey it, String sql) {
        return jdbc.sql(sql).param("region", it.region().value()).param("survey", it.id());
    }
}
