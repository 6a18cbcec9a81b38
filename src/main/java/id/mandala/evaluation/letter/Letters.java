package id.mandala.evaluation.letter;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters and their files; what is sealed stays. */
@Repository
@Transactional
class Letters {

    private static final String COLUMNS = """
            select region_code, year, revision, serial, number, dated, reason, evaluation_version, sha256, signed_by, sealed_at
            from evaluation.letter
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a regency in a year the asker may see, the latest first. */
    List<Letter> of(RegionCode region, int year) {
        return jdbc.sql(COLUMNS + "where region_code = :region and year = :year order by revision desc")
                .param("region", region.value())
                .param("year", year)
                .query(Letters::letter)
                .list();
    }

    /** The latest of every regency. */
    List<Letter> ofYear(int year) {
        return jdbc.sql("""
                        select distinct on (region_code) * from evaluation.letter
                        where year = :year order by region_code, revision desc
                        """).param("year", year).query(Letters::letter).list();
    }

    /** Those whose file is not made yet. */
    List<Letter> unsealed(int year) {
        return jdbc.sql(COLUMNS + "where year = :year and sha256 is null order by serial")
                .param("year", year)
                .query(Letters::letter)
                .list();
    }

    Optional<Letter> withHash(String sha256) {
        return jdbc.sql(COLUMNS + "where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Letters::letter)
                .optional();
    }

    /** The one after the last serial of the year a letter is dated in. */
    int nextSerial(int numberYear) {
        return jdbc.sql("select coalesce(max(serial), 0) + 1 from evaluation.letter where number_year = :year")
                .param("year", numberYear)
                .query(Integer.class)
                .single();
    }

    void add(List<Letter> letters) {
        jdbc.sql("""
                        insert into evaluation.letter
                            (region_code, year, revision, serial, number, dated, reason, evaluation_version)
                        select * from unnest(:regions::text[], :years::integer[], :revisions::integer[], :serials::integer[],
                            :numbers::text[], :dates::date[], :reasons::text[], :versions::integer[])
                        """)
                .param(
                        "regions",
                        letters.stream().map(it -> it.region().value()).toArray(String[]::new))
                .param("years", letters.stream().map(Letter::year).toArray(Integer[]::new))
                .param("revisions", letters.stream().map(Letter::revision).toArray(Integer[]::new))
                .param(
                        "serials",
                        letters.stream().map(it -> it.reference().serial()).toArray(Integer[]::new))
                .param(
                        "numbers",
                        letters.stream().map(it -> it.reference().text()).toArray(String[]::new))
                .param(
                        "dates",
                        letters.stream().map(it -> it.dated().toString()).toArray(String[]::new))
                .param("reasons", letters.stream().map(Letter::reason).toArray(String[]::new))
                .param(
                        "versions",
                        letters.stream().map(Letter::evaluationVersion).toArray(Integer[]::new))
                .update();
    }

    /** @return whether nobody else made its file first */
    boolean seal(Letter it, byte[] content, Letter.Seal seal) {
        var first = jdbc.sql("""
                        update evaluation.letter set sha256 = :sha256, signed_by = :signer, sealed_at = :at
                        where region_code = :region and year = :year and revision = :revision and sha256 is null
                        """)
                        .param("sha256", seal.sha256())
                        .param("signer", seal.signedBy().orElse(null))
                        .param("at", Timestamp.from(seal.at()))
                        .param("region", it.region().value())
                        .param("year", it.year())
                        .param("revision", it.revision())
                        .update()
                == 1;
        if (first) {
            jdbc.sql("""
                            insert into evaluation.letter_file (region_code, year, revision, content)
                            values (:region, :year, :revision, :content)
                            """)
                    .param("region", it.region().value())
                    .param("year", it.year())
                    .param("revision", it.revision())
                    .param("content", content)
                    .update();
        }
        return first;
    }

    Optional<byte[]> file(Letter it) {
        return jdbc.sql("""
                        select content from evaluation.letter_file
                        where region_code = :region and year = :year and revision = :revision
                        """)
                .param("region", it.region().value())
                .param("year", it.year())
                .param("revision", it.revision())
                .query(byte[].class)
                .optional();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        var sha256 = row.getString("sha256");
        return new Letter(
                RegionCode.of(row.getString("region_code")),
                row.getInt("year"),
                row.getInt("revision"),
                new Letter.Reference(row.getInt("serial"), row.getString("number")),
                row.getObject("dated", LocalDate.class),
                row.getString("reason"),
                row.getInt("evaluation_version"),
                sha256 == null
                        ? Optional.empty()
                        : Optional.of(new Letter.Seal(
                                sha256,
                                Optional.ofNullable(row.getString("signed_by")),
                                row.getTimestamp("sealed_at").toInstant())));
    }
}
