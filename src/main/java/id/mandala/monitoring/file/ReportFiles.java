package id.mandala.monitoring.file;

import id.mandala.documents.sent.FileKind;
import id.mandala.documents.sent.SentFile;
import id.mandala.values.RegionCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The photos and files of reports, within the scope of who asks. */
@Repository
@Transactional
public class ReportFiles {

    /**
     * A file without its content.
     *
     * @param bytes its size
     * @param sender name of who sent it
     */
    public record Entry(UUID id, String name, FileKind kind, int bytes, String sender, Instant at) {}

    private final JdbcClient jdbc;

    ReportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were sent. */
    public List<Entry> of(RegionCode region, UUID initiative, YearMonth month) {
        return jdbc.sql("""
                        select id, name, kind, length(content) as bytes, sender, at from monitoring.report_file
                        where region_code = :region and initiative_id = :initiative and year = :year and month = :month
                        order by at, id
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .query((row, _) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("bytes"),
                        row.getString("sender"),
                        row.getObject("at", Timestamp.class).toInstant()))
                .list();
    }

    public Optional<ReportFile> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from monitoring.report_file where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> new ReportFile(
                        region,
                        id,
                        row.getObject("initiative_id", UUID.class),
                        YearMonth.of(row.getInt("year"), row.getInt("month")),
                        new SentFile(
                                row.getString("name"),
                                FileKind.valueOf(row.getString("kind")),
                                row.getBytes("content"))))
                .optional();
    }

    /** @return whether it was not there yet: the same content twice is one file */
    public boolean add(ReportFile it, String sender) {
        return jdbc.sql("""
                        insert into monitoring.report_file (region_code, id, initiative_id, year, month, name, kind, content, sender)
                        values (:region, :id, :initiative, :year, :month, :name, :kind, :content, :sender)
                        on conflict do nothing
                        """)
                        .param("region", it.region().value())
                        .param("id", it.id())
                        .param("initiative", it.initiative())
                        .param("year", it.month().getYear())
                        .param("month", it.month().getMonthValue())
                        .param("name", it.name())
                        .param("kind", it.kind().name())
                        .param("content", it.content())
                        .param("sender", sender)
                        .update()
                == 1;
    }

    public void remove(ReportFile it) {
        jdbc.sql("delete from monitoring.report_file where region_code = :region and id = :id")
                .param("region", it.region().value())
                .param("id", it.id())
                .update();
    }
}
