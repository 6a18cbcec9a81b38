package id.mandala.movement.selection;

import id.mandala.documents.sent.FileKind;
import id.mandala.documents.sent.SentFile;
import id.mandala.identity.Actors;
import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What applicants answer, and the files that prove it. */
@Repository
@Transactional
class Questionnaire {

    /**
     * @param mark the applicant's own
     * @param link to what proves it; empty where there is none
     * @param version of the answer, from 1
     */
    record Answer(
            String question,
            BigDecimal mark,
            String words,
            String link,
            Optional<UUID> file,
            String fileName,
            String name,
            Instant at,
            int version) {

        public boolean isProven() {
            return !link.isEmpty() || file.isPresent();
        }
    }

    private final JdbcClient jdbc;

    Questionnaire(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts, by question. */
    Map<String, Answer> of(Round round, RegionCode region) {
        var answers = new LinkedHashMap<String, Answer>();
        jdbc.sql("""
                        select a.*, coalesce(f.file_name, '') file_name from movement.current_answer a
                        left join movement.applicant_file f on f.region_code = a.region_code and f.id = a.file
                        where a.region_code = :region and a.round = :round
                        """)
                .param("region", region.value())
                .param("round", round.id())
                .query((row, _) -> new Answer(
                        row.getString("question"),
                        row.getBigDecimal("mark"),
                        row.getString("words"),
                        row.getString("link"),
                        Optional.ofNullable(row.getObject("file", UUID.class)),
                        row.getString("file_name"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("revision")))
                .list()
                .forEach(it -> answers.put(it.question(), it));
        return answers;
    }

    /** @return whether nobody else wrote that revision */
    boolean add(Round round, RegionCode region, Answer it) {
        return jdbc.sql("""
                        insert into movement.applicant_answer
                            (region_code, round, question, revision, mark, words, link, file, name)
                        values (:region, :round, :question, :revision, :mark, :words, :link, :file::uuid, :name)
                        on conflict do nothing
                        """)
                        .param("region", region.value())
                        .param("round", round.id())
                        .param("question", it.question())
                        .param("revision", it.version())
                        .param("mark", it.mark())
                        .param("words", it.words())
                        .param("link", it.link())
                        .param("file", it.file().orElse(null))
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }

    UUID keep(Round round, RegionCode region, SentFile it) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into movement.applicant_file (region_code, id, round, file_name, file_kind, sha256, content, name)
                        values (:region, :id, :round, :fileName, :kind, encode(sha256(:content), 'hex'), :content, :name)
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("round", round.id())
                .param("fileName", it.name())
                .param("kind", it.kind().name())
                .param("content", it.content())
                .param("name", Actors.current().name())
                .update();
        return id;
    }

    Optional<SentFile> file(RegionCode region, UUID id) {
        return jdbc.sql("""
                        select file_name, file_kind, content from movement.applicant_file
                        where region_code = :region and id = :id
                        """)
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> new SentFile(
                        row.getString("file_name"),
                        FileKind.valueOf(row.getString("file_kind")),
                        row.getBytes("content")))
                .optional();
    }
}
