package id.mandala.masterplan.issue;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The issues of regions; whoever asks sees those of their own scope. */
@Repository
@Transactional
public class Issues {

    private static final String SELECT = """
            select issue.*,
                array(select district_code from masterplan.issue_place place
                    where place.region_code = issue.region_code and place.issue_id = issue.id) as places
            from masterplan.issue
            """;

    /** An initiative that answers an issue. */
    public record Answer(UUID initiative, String name, Stage stage) {}

    private final JdbcClient jdbc;

    Issues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a masterplan, by title. */
    public List<Issue> of(Masterplan plan) {
        return jdbc.sql(SELECT + "where region_code = :region and masterplan_id = :plan order by lower(title), id")
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(Issues::issue)
                .list();
    }

    public Optional<Issue> find(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + "where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query(Issues::issue)
                .optional();
    }

    /** How many initiatives answer each issue; those taken out of the plan do not count. One nobody answers is missing. */
    public Map<UUID, Integer> answers(Masterplan plan) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select answer.issue_id, count(*) as initiatives
                        from masterplan.initiative_issue answer
                        join masterplan.initiative
                            on initiative.region_code = answer.region_code and initiative.id = answer.initiative_id
                        where answer.region_code = :region and initiative.masterplan_id = :plan
                            and initiative.stage <> 'DROPPED'
                        group by answer.issue_id
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    counts.put(row.getObject("issue_id", UUID.class), row.getInt("initiatives"));
                });
        return counts;
    }

    /** The initiatives that answer an issue, those taken out of the plan last. */
    public List<Answer> answers(Issue issue) {
        return jdbc.sql("""
                        select initiative.id, initiative.name, initiative.stage
                        from masterplan.initiative_issue answer
                        join masterplan.initiative
                            on initiative.region_code = answer.region_code and initiative.id = answer.initiative_id
                        where answer.region_code = :region and answer.issue_id = :id
                        order by initiative.stage = 'DROPPED', lower(initiative.name)
                        """)
                .param("region", issue.region().value())
                .param("id", issue.id())
                .query((row, number) -> new Answer(
                        row.getObject("id", UUID.class), row.getString("name"), Stage.valueOf(row.getString("stage"))))
                .list();
    }

    void add(Collection<Issue> issues) {
        for (var issue : issues) {
            bind(jdbc.sql("""
                                    insert into masterplan.issue
                                        (region_code, id, masterplan_id, title, cause, affected, evidence, dimension)
                                    values (:region, :id, :plan, :title, :cause, :affected, :evidence, :dimension)
                                    """), issue).param("plan", issue.masterplan()).update();
            writePlaces(issue);
        }
    }

    /** @return false when it was written by someone else since it was read */
    boolean change(Issue issue) {
        int changed =
                bind(jdbc.sql("""
                                update masterplan.issue set title = :title, cause = :cause, affected = :affected,
                                    evidence = :evidence, dimension = :dimension, version = version + 1
                                where region_code = :region and id = :id and version = :version
                                """), issue).param("version", issue.version()).update();
        jdbc.sql("delete from masterplan.issue_place where region_code = :region and issue_id = :id")
                .param("region", issue.region().value())
                .param("id", issue.id())
                .update();
        writePlaces(issue);
        return changed == 1;
    }

    /** Keeps initiatives from being tied to the issue for the rest of this transaction. */
    void lock(Issue issue) {
        jdbc.sql("select id from masterplan.issue where region_code = :region and id = :id for update")
                .param("region", issue.region().value())
                .param("id", issue.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    void remove(Issue issue) {
        jdbc.sql("delete from masterplan.issue where region_code = :region and id = :id")
                .param("region", issue.region().value())
                .param("id", issue.id())
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Issue issue) {
        var it = issue.statement();
        return sql.param("region", issue.region().value())
                .param("id", issue.id())
                .param("title", it.title())
                .param("cause", it.cause())
                .param("affected", it.affected())
                .param("evidence", it.evidence())
                .param("dimension", it.dimension());
    }

    private void writePlaces(Issue issue) {
        for (var district : issue.statement().places()) {
            jdbc.sql("""
                            insert into masterplan.issue_place (region_code, issue_id, district_code)
                            values (:region, :id, :district)
                            """)
                    .param("region", issue.region().value())
                    .param("id", issue.id())
                    .param("district", district.value())
                    .update();
        }
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        var places = Arrays.stream((String[]) row.getArray("places").getArray())
                .map(RegionCode::of)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Issue(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("masterplan_id", UUID.class),
                new Statement(
                        row.getString("title"),
                        row.getString("cause"),
                        row.getString("affected"),
                        row.getString("evidence"),
                        row.getString("dimension"),
                        places),
                row.getInt("version"));
    }
}
