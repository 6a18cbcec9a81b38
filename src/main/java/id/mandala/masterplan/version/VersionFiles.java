package id.mandala.masterplan.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files of legal instruments. Everybody may read that of a promulgated version. */
@Repository
@Transactional
class VersionFiles {

    private final JdbcClient jdbc;

    VersionFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sha256 of the content, in hexadecimal */
    record Kept(InstrumentFile.Kind kind, int bytes, String sha256, Instant sentAt) {

        public String extension() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<Kept> find(PlanVersion version) {
        return jdbc.sql("""
                        select kind, octet_length(content) as bytes, sha256, sent_at from masterplan.version_file
                        where region_code = :region and masterplan_id = :plan and number = :number
                        """)
                .params(key(version))
                .query((row, number) -> kept(row))
                .optional();
    }

    Optional<InstrumentFile> read(PlanVersion version) {
        return jdbc.sql("""
                        select kind, content from masterplan.version_file
                        where region_code = :region and masterplan_id = :plan and number = :number
                        """)
                .params(key(version))
                .query((row, number) ->
                        new InstrumentFile(InstrumentFile.Kind.valueOf(row.getString("kind")), row.getBytes("content")))
                .optional();
    }

    /** @return its sha-256; the one kept before is replaced */
    String keep(PlanVersion version, InstrumentFile file) {
        return jdbc.sql("""
                        insert into masterplan.version_file (region_code, masterplan_id, number, kind, content, sha256)
                        values (:region, :plan, :number, :kind, :content, encode(sha256(:content), 'hex'))
                        on conflict (region_code, masterplan_id, number) do update
                            set kind = excluded.kind, content = excluded.content, sha256 = excluded.sha256, sent_at = now()
                        returning sha256
                        """)
                .params(key(version))
                .param("kind", file.kind().name())
                .param("content", file.content())
                .query(String.class)
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                InstrumentFile.Kind.valueOf(row.getString("kind")),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    private static Map<String, Object> key(PlanVersion version) {
        return Map.of("region", version.region().value(), "plan", version.plan(), "number", version.number());
    }
}
