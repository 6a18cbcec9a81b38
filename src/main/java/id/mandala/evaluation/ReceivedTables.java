package id.mandala.evaluation;

import id.mandala.documents.TableFile;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables kept as they were sent, from being checked to being stored and after. */
@Repository
class ReceivedTables {

    /** One table with what was said about it. */
    static final class Received {

        private final ImportOrder order;
        private final String fileName;
        private final byte[] content;

        Received(ImportOrder order, String fileName, byte[] content) {
            this.order = order;
            this.fileName = fileName;
            this.content = content.clone();
        }

        ImportOrder order() {
            return order;
        }

        String fileName() {
            return fileName;
        }

        TableFile file() {
            return TableFile.read(fileName, content);
        }
    }

    private final JdbcClient jdbc;

    ReceivedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID keep(Received it, String by) {
        jdbc.sql("""
                        delete from evaluation.received
                        where region_code = :nation and stored_at is null and received_at < now() - interval '1 day'
                        """).param("nation", RegionCode.NATION.value()).update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into evaluation.received
                            (region_code, id, kind, year, edition, source, file_name, content, received_by)
                        values (:nation, :id, :kind, :year, :edition, :source, :file, :content, :by)
                        """)
                .param("nation", RegionCode.NATION.value())
                .param("id", id)
                .param("kind", it.order().kind().name())
                .param("year", it.order().year())
                .param("edition", it.order().edition().orElse(null))
                .param("source", it.order().source())
                .param("file", it.fileName())
                .param("content", it.content)
                .param("by", by)
                .update();
        return id;
    }

    /** One that waits to be stored; of two who confirm at once the second finds it gone. */
    Received take(UUID id) {
        var found = jdbc.sql("""
                        update evaluation.received set stored_at = now()
                        where region_code = :nation and id = :id and stored_at is null
                        returning *
                        """)
                .param("nation", RegionCode.NATION.value())
                .param("id", id)
                .query(ReceivedTables::received)
                .optional();
        return found.orElseThrow(() -> new RuleBroken("evaluation.import-gone"));
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                new ImportOrder(
                        ImportKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        Optional.ofNullable(row.getString("edition")),
                        row.getString("source")),
                row.getString("file_name"),
                row.getBytes("content"));
    }
}
