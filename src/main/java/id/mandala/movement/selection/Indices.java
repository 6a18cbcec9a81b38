package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Outside indices of regions; a correction is the next revision. */
@Repository
@Transactional
class Indices {

    record Of(RegionCode region, Index index) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Indices(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @return how many differ from what counted before */
    int add(List<Of> all) {
        var name = Actors.current().name();
        int added = 0;
        for (var batch : batches.batchUpdate("""
                insert into movement.outside_index (region_code, kind, year, revision, value, level, source, dated, name)
                select v.region, v.kind, v.year, coalesce(c.revision, 0) + 1, v.value, v.level, v.source, v.dated, v.name
                from (values (?::text, ?::text, ?::integer, ?::numeric, ?::text, ?::text, ?::date, ?::text))
                    v (region, kind, year, value, level, source, dated, name)
                left join movement.current_index c on c.region_code = v.region and c.kind = v.kind and c.year = v.year
                where (c.value, c.level, c.source, c.dated) is distinct from (v.value, v.level, v.source, v.dated)
                """, all, 200, (statement, it) -> {
            statement.setString(1, it.region().value());
            statement.setString(2, it.index().kind().name());
            statement.setInt(3, it.index().year());
            statement.setBigDecimal(4, it.index().value());
            statement.setString(5, it.index().level());
            statement.setString(6, it.index().source());
            statement.setObject(7, it.index().dated());
            statement.setString(8, name);
        })) {
            for (int rows : batch) {
                added += rows;
            }
        }
        return added;
    }

    /** What counts, the latest year first. */
    List<Index> of(RegionCode region) {
        return jdbc.sql("select * from movement.current_index where region_code = :region order by kind, year desc")
                .param("region", region.value())
                .query((row, _) -> Applicants.index(row))
                .list();
    }

    /** How many regions have an index of a kind and year. */
    record Held(IndexKind kind, int year, int regions, String source) {}

    List<Held> held() {
        return jdbc.sql("""
                        select kind, year, count(*) regions, min(source) source from movement.current_index
                        group by kind, year order by year desc, kind
                        """)
                .query((row, _) -> new Held(
                        IndexKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("regions"),
                        row.getString("source")))
                .list();
    }
}
