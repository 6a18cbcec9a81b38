package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files between their preview and their confirmation. */
@Repository
@Transactional
public class ImportFiles {

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the file; those of this region that nobody confirmed within a day go. */
    public UUID keep(RegionCode region, String name, byte[] content) {
        jdbc.sql(
                        "delete from masterplan.import_file where region_code = :region and sent_at < now() - interval '1 day'")
                .param("region", region.value())
                .update();
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into masterplan.import_file (region_code, id, name, content) values (:region, :id, :name, :content)")
                .param("region", region.value())
                .param("id", id)
                .param("name", name)
                .param("content", content)
                .update();
        return id;
    }

    /**
     * The file once more, still waiting.
     *
     * @param read what to make of its name and content
     * @throws RuleBroken {@code masterplan.import-gone} where it was taken already, or waited for more than a day
     */
    public <T> T find(RegionCode region, UUID id, BiFunction<String, byte[], T> read) {
        return jdbc.sql("""
                        select name, content from masterplan.import_file
                        where region_code = :region and id = :id
                        """)
                .param("region", region.value())
                .param("id", id)
                .query((row, number) -> read.apply(row.getString("name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new RuleBroken("masterplan.import-gone"));
    }

    /** Lets the file go: it is taken once. */
    public <T> T take(RegionCode region, UUID id, BiFunction<String, byte[], T> read) {
        var file = find(region, id, read);
        remove(region, id);
        return file;
    }

    public void remove(RegionCode region, UUID id) {
        jdbc.sql("delete from masterplan.import_file where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .update();
    }
}
