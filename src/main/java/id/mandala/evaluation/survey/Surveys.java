package id.mandala.evaluation.survey;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of regions, and the services that may be asked about. */
@Repository
@Transactional
class Surveys {

    record Service(UUID initiative, String name) {}

    /** @param answers stored */
    record Line(Survey survey, int answers) {}

    private final JdbcClient jdbc;

    Surveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(RegionCode region) {
        return jdbc.sql("""
                        select it.*, (select count(*) from evaluation.survey_answer answer
                            where answer.region_code = it.region_code and answer.survey_id = it.id) as answers
                        from evaluation.survey it where region_code = :region order by year desc, opens_on desc, lower(service)
                        """)
                .param("region", region.value())
                .query((row, _) -> new Line(survey(row), row.getInt("answers")))
                .list();
    }

    Optional<Line> find(RegionCode region, UUID id) {
        return jdbc.sql("""
                        select it.*, (select count(*) from evaluation.survey_answer answer
                            where answer.region_code = it.region_code and answer.survey_id = it.id) as answers
                        from evaluation.survey it where region_code = :region and id = :id
                        """)
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> new Line(survey(row), row.getInt("answers")))
                .optional();
    }

    boolean any(RegionCode region, int year) {
        return jdbc.sql("select exists (select from evaluation.survey where region_code = :region and year = :year)")
                .param("region", region.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Initiatives that ran in the year or before it: of work that was reported, or as their agency said. */
    List<Service> services(RegionCode region, int year) {
        return jdbc.sql("""
                        select id, name from masterplan.initiative it
                        where region_code = :region and stage = 'IN_PLAN' and (
                            exists (select from monitoring.report where region_code = :region and initiative_id = it.id
                                and year <= :year and state <> 'DRAFT' and physical > 0)
                            or exists (select from masterplan.initiative_year status where status.region_code = :region
                                and status.initiative_id = it.id and status.year <= :year and ran))
                        order by lower(name)
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> new Service(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    void add(Survey it) {
        asked(it, """
                insert into evaluation.survey (region_code, id, year, edition, initiative_id, service, purpose, areas, questions,
                    users, users_source, opens_on, closes_on, state, token)
                values (:region, :id, :year, :edition, :initiative, :service, :purpose, string_to_array(:areas, ','),
                    string_to_array(:questions, ','), :users, :source, :from, :until, :state, :token)
                """)
                .param("token", it.token())
                .param("year", it.year())
                .param("edition", it.edition())
                .update();
    }

    /** @return whether nobody changed it since that version */
    boolean change(Survey it) {
        return asked(it, """
                        update evaluation.survey set initiative_id = :initiative, service = :service, purpose = :purpose,
                            areas = string_to_array(:areas, ','), questions = string_to_array(:questions, ','), users = :users,
                            users_source = :source, opens_on = :from, closes_on = :until, state = :state, version = version + 1
                        where region_code = :region and id = :id and version = :version
                        """).param("version", it.version()).update() == 1;
    }

    private JdbcClient.StatementSpec asked(Survey it, String sql) {
        return jdbc.sql(sql)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("initiative", it.initiative())
                .param("service", it.service())
                .param("purpose", it.purpose())
                .param("areas", String.join(",", it.areas()))
                .param("questions", String.join(",", it.questions()))
                .param("users", it.users())
                .param("source", it.usersSource())
                .param("from", it.from())
                .param("until", it.until())
                .param("state", it.state().name());
    }

    /** The key of the region's hashes of a year, made when it is first needed. */
    void makeKey(RegionCode region, int year, byte[] key) {
        jdbc.sql("""
                insert into evaluation.survey_key (region_code, year, key) values (:region, :year, :key) on conflict do nothing
                """)
                .param("region", region.value())
                .param("year", year)
                .param("key", key)
                .update();
    }

    static Survey survey(ResultSet row) throws SQLException {
        return new Survey(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("edition"),
                row.getObject("initiative_id", UUID.class),
                row.getString("service"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("areas").getArray()),
                List.of((String[]) row.getArray("questions").getArray()),
                row.getInt("users"),
                row.getString("users_source"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                Survey.State.valueOf(row.getString("state")),
                row.getString("token"),
                row.getLong("version"),
                Optional.ofNullable(row.getTimestamp("traces_deleted_at")).map(Timestamp::toInstant));
    }
}
