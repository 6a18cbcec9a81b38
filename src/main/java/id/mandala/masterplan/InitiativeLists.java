package id.mandala.masterplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of initiatives with what became of them in one year. */
@Repository
@Transactional(readOnly = true)
class InitiativeLists {

    private static final String LEAD = """
            join region.agency on agency.region_code = initiative.region_code and agency.id = initiative.lead_agency_id
            """;

    private static final String IN_PLAN = """
            left join masterplan.initiative_year status
                on status.region_code = initiative.region_code and status.initiative_id = initiative.id
                and status.year = :year
            where initiative.region_code = :region and initiative.masterplan_id = :plan
                and (initiative.stage = 'IN_PLAN' or initiative.stage = 'DROPPED' and :year <= initiative.last_year)
            """;

    private final JdbcClient jdbc;

    InitiativeLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are; how many of them ran, did not run, or were not reported on; how many only the region sees yet. */
    record Totals(int count, int ran, int notRun, int unreported, int unpublished) {}

    List<InitiativeRow> rows(Selection selection, List<String> dimensions, int offset, int limit) {
        return statement(
                        "select initiative.*, agency.name as lead_name, status.ran, status.cause, status.note,"
                                + " :year between initiative.first_year and initiative.last_year as planned"
                                + " from masterplan.initiative " + LEAD,
                        selection,
                        " order by " + selection.order().sql + " offset :offset limit :limit")
                .param("dimensions", dimensions.toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(InitiativeLists::row)
                .list();
    }

    Totals totals(Selection selection) {
        return statement("""
                        select count(*) as all_of_them, count(*) filter (where status.ran) as ran,
                            count(*) filter (where not status.ran) as not_run,
                            count(*) filter (where status.ran is null
                                and :year between initiative.first_year and initiative.last_year) as unreported,
                            count(*) filter (where initiative.stage = 'IN_PLAN' and not initiative.published) as unpublished
                        from masterplan.initiative
                        """, selection, "")
                .query((row, number) -> new Totals(
                        row.getInt("all_of_them"),
                        row.getInt("ran"),
                        row.getInt("not_run"),
                        row.getInt("unreported"),
                        row.getInt("unpublished")))
                .single();
    }

    /** @param select with all it is selected from but the year's status */
    private JdbcClient.StatementSpec statement(String select, Selection selection, String order) {
        var where = new StringBuilder();
        if (selection.dimension().isPresent()) {
            where.append(" and initiative.dimension = :dimension");
        }
        if (!selection.leads().isEmpty()) {
            where.append(" and initiative.lead_agency_id in (:leads)");
        }
        if (!selection.text().isBlank()) {
            where.append(
                    " and (strpos(lower(initiative.name), lower(:text)) > 0 or lower(initiative.key) = lower(:text))");
        }
        if (selection.publishedOnly()) {
            where.append(" and initiative.published");
        }
        selection.state().ifPresent(state -> where.append(" and ").append(state.condition));
        return jdbc.sql(select + IN_PLAN + where + order)
                .param("region", selection.region().value())
                .param("plan", selection.plan())
                .param("year", selection.year())
                .param("dimension", selection.dimension().orElse(null))
                .param("leads", selection.leads())
                .param("text", selection.text().strip());
    }

    private static InitiativeRow row(ResultSet row, int number) throws SQLException {
        return new InitiativeRow(
                Initiatives.initiative(row), row.getString("lead_name"), Statuses.read(row), row.getBoolean("planned"));
    }
}
