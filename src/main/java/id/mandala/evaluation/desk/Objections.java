package id.mandala.evaluation.desk;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What regencies object to, and what was answered; each once, never changed. */
@Repository
@Transactional
class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void settled(RegionCode region, int year, LocalDate on) {
        jdbc.sql("""
                        insert into evaluation.settlement (region_code, year, settled_on) values (:region, :year, :on)
                        on conflict do nothing
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("on", on)
                .update();
    }

    Optional<LocalDate> settledOn(RegionCode region, int year) {
        return jdbc.sql("select settled_on from evaluation.settlement where region_code = :region and year = :year")
                .param("region", region.value())
                .param("year", year)
                .query(LocalDate.class)
                .optional();
    }

    /** Those not answered first, then in the order they came. */
    List<Objection> of(RegionCode region, int year) {
        return jdbc.sql("""
                        select o.*, a.mark, a.words as answer, a.name as answered_by, a.at as answered_at
                        from evaluation.objection o
                        left join evaluation.objection_answer a
                            on a.region_code = o.region_code and a.objection_id = o.id
                        where o.region_code = :region and o.year = :year
                        order by a.at is not null, o.at, o.id
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> objection(row))
                .list();
    }

    /** Not answered yet, in the region and below it. */
    List<Waiting> waiting(RegionCode region) {
        return jdbc.sql("""
                        select o.region_code, o.year, count(*) as open from evaluation.objection o
                        where (:region = '00' or o.region_code = :region) and not exists (
                            select from evaluation.objection_answer a
                            where a.region_code = o.region_code and a.objection_id = o.id)
                        group by o.region_code, o.year order by o.year, o.region_code
                        """)
                .param("region", region.value())
                .query((row, _) -> new Waiting(
                        RegionCode.of(row.getString("region_code")), row.getInt("year"), row.getLong("open")))
                .list();
    }

    record Waiting(RegionCode region, int year, long open) {}

    /** @return false where the question was objected to before */
    boolean add(Objection it) {
        return jdbc.sql("""
                        insert into evaluation.objection (region_code, year, question, words, page, id, name)
                        values (:region, :year, :question, :words, :page, :id, :name)
                        on conflict (region_code, year, question) do nothing
                        """)
                        .param("region", it.region().value())
                        .param("year", it.year())
                        .param("question", it.question())
                        .param("words", it.words())
                        .param("page", it.page().map(OwnPage::path).orElse(null))
                        .param("id", it.id())
                        .param("name", it.name())
                        .update()
                == 1;
    }

    /** @return false where somebody else answered first */
    boolean answer(Objection it, Objection.Answer answer) {
        return jdbc.sql("""
                        insert into evaluation.objection_answer (region_code, objection_id, mark, words, name)
                        values (:region, :id, :mark, :words, :name)
                        on conflict (region_code, objection_id) do nothing
                        """)
                        .param("region", it.region().value())
                        .param("id", it.id())
                        .param("mark", answer.mark().orElse(null))
                        .param("words", answer.words())
                        .param("name", answer.name())
                        .update()
                == 1;
    }

    private static Objection objection(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Objection(
                RegionCode.of(row.getString("region_code")),
                row.getInt("year"),
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getString("words"),
                Optional.ofNullable(row.getString("page")).map(OwnPage::new),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                answered == null
                        ? Optional.empty()
                        : Optional.of(new Objection.Answer(
                                Optional.ofNullable(row.getBigDecimal("mark")),
                                row.getString("answer"),
                                row.getString("answered_by"),
                                answered.toInstant())));
    }
}
