package id.mandala.planning;

import id.mandala.values.RegionCode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which title holds which column, as a region said last time for a layout. */
@Repository
@Transactional
public class ColumnChoices {

    private final JdbcClient jdbc;

    ColumnChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key of the column the title's name in the layout; empty where the region has not said. */
    public Map<String, String> of(RegionCode region, Layout layout) {
        var choices = new HashMap<String, String>();
        jdbc.sql(
                        "select column_key, title from planning.column_choice where region_code = :region and layout = :layout")
                .param("region", region.value())
                .param("layout", layout.id())
                .query(row -> {
                    choices.put(row.getString("column_key"), row.getString("title"));
                });
        return choices;
    }

    /** @param places by key of the column, where its title stands */
    public void remember(RegionCode region, Layout layout, Map<String, Integer> places) {
        jdbc.sql("delete from planning.column_choice where region_code = :region and layout = :layout")
                .param("region", region.value())
                .param("layout", layout.id())
                .update();
        var names = layout.names();
        places.forEach((key, place) -> jdbc.sql("""
                        insert into planning.column_choice (region_code, layout, column_key, title)
                        values (:region, :layout, :key, :title)
                        """)
                .param("region", region.value())
                .param("layout", layout.id())
                .param("key", key)
                .param("title", names.get(place))
                .update());
    }
}
