package id.mandala.masterplan;

import id.mandala.documents.TableFile;
import id.mandala.values.RegionCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

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

    /** Reads the file and lets it go: it is taken once. */
    public TableFile take(RegionCode region, UUID id) {
        return jdbc.sql("""
                        delete from masterplan.import_file where region_code = :region and id = :id
                        returning name, content
                        """)
                .param("region", region.value())
                .param("id", id)
                .query((row, number) -> read(row.getString("name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public static TableFile read(String name, byte[] content) {
        try {
            return TableFile.read(name, new ByteArrayInputStream(content));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }
}
