package id.mandala.overlap.inventory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of applications with what they come to. */
@Repository
@Transactional(readOnly = true)
class ApplicationLists {

    private final JdbcClient jdbc;

    ApplicationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(Application application, String agency) {}

    /**
     * @param cost of all that are not retired, as far as it is known
     * @param idleCost of the idle ones, as far as it is known
     * @param idleCostUnknown how many of the idle ones have no cost written down
     */
    record Totals(
            int count,
            int agencies,
            int inUse,
            int idle,
            int lastUseUnknown,
            int unpublished,
            long cost,
            long idleCost,
            int idleCostUnknown) {}

    List<Line> rows(ApplicationSelection selection, int offset, int limit) {
        return statement("""
                        select application.*, agency.name as agency_name
                        from overlap.application
                        join region.agency
                            on agency.region_code = application.region_code and agency.id = application.agency_id
                        """, selection, " order by " + selection.order().sql + " offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Line(Applications.application(row, number), row.getString("agency_name")))
                .list();
    }

    Totals totals(ApplicationSelection selection) {
        return statement(
                        """
                        select count(*) as all_of_them, count(distinct agency_id) as agencies,
                            count(*) filter (where status = 'IN_USE') as in_use,
                            count(*) filter (where %1$s) as idle,
                            count(*) filter (where %2$s) as last_use_unknown,
                            count(*) filter (where not published) as unpublished,
                            coalesce(sum(yearly_cost) filter (where status <> 'RETIRED'), 0) as cost,
                            coalesce(sum(yearly_cost) filter (where %1$s), 0) as idle_cost,
                            count(*) filter (where %1$s and yearly_cost is null) as idle_cost_unknown
                        from overlap.application
                        """.formatted(
                                        ApplicationSelection.State.IDLE.condition,
                                        ApplicationSelection.State.LAST_USE_UNKNOWN.condition),
                        selection,
                        "")
                .query((row, number) -> new Totals(
                        row.getInt("all_of_them"),
                        row.getInt("agencies"),
                        row.getInt("in_use"),
                        row.getInt("idle"),
                        row.getInt("last_use_unknown"),
                        row.getInt("unpublished"),
                        row.getLong("cost"),
                        row.getLong("idle_cost"),
                        row.getInt("idle_cost_unknown")))
                .single();
    }

    private JdbcClient.StatementSpec statement(String select, ApplicationSelection selection, String order) {
        var where = new StringBuilder(" where application.region_code = :region");
        if (!selection.agencies().isEmpty()) {
            where.append(" and application.agency_id in (:agencies)");
        }
        if (!selection.text().isBlank()) {
            where.append(" and strpos(lower(concat_ws(' ', application.name, application.function, application.users,"
                    + " application.data)), lower(:text)) > 0");
        }
        selection.state().ifPresent(it -> where.append(" and ").append(it.condition));
        return jdbc.sql(select + where + order)
                .param("region", selection.region().value())
                .param("idleBefore", Idleness.before(selection.today()))
                .param("agencies", selection.agencies())
                .param("text", selection.text().strip());
    }
}
