package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Masterplan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The titles of a plan's issues by their id, to choose from and to name. */
@Repository
@Transactional(readOnly = true)
public class IssueNames {

    private final JdbcClient jdbc;

    IssueNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, String> of(Masterplan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, title from masterplan.issue
                        where region_code = :region and masterplan_id = :plan
                        order by lower(title)
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    names.put(row.getString("id"), row.getString("title"));
                });
        return names;
    }
}
