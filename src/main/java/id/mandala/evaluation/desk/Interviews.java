package id.mandala.evaluation.desk;

import id.mandala.evaluation.desk.Interview.Comment;
import id.mandala.evaluation.desk.Interview.Item;
import id.mandala.evaluation.desk.Interview.Manner;
import id.mandala.evaluation.desk.Interview.Signed;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Interviews as planned and as held; what an assessor signed is closed, row-level security included. */
@Repository
@Transactional
class Interviews {

    private final JdbcClient jdbc;

    Interviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they are held. */
    List<Interview> of(RegionCode region, int year) {
        record Line(UUID interview, Item item) {}
        Map<UUID, List<Item>> items = jdbc
                .sql("""
                        select item.* from evaluation.interview_item item
                        join evaluation.interview it on it.region_code = item.region_code and it.id = item.interview_id
                        where it.region_code = :region and it.year = :year
                        order by item.position
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> new Line(
                        row.getObject("interview_id", UUID.class),
                        new Item(row.getString("question"), row.getString("said"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::interview, Collectors.mapping(Line::item, Collectors.toUnmodifiableList())));
        return jdbc.sql("""
                        select * from evaluation.interview where region_code = :region and year = :year
                        order by held_on, starts, id
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> interview(row, items))
                .list();
    }

    /** The day and the year of those not signed that are held between these days. */
    List<Held> between(RegionCode region, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select id, year, held_on, starts from evaluation.interview
                        where region_code = :region and held_on between :from and :until and signed_at is null
                        order by held_on, starts
                        """)
                .param("region", region.value())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("starts", LocalTime.class)))
                .list();
    }

    record Held(UUID id, int year, LocalDate on, LocalTime starts) {}

    void add(Interview it) {
        placed("""
                        insert into evaluation.interview
                            (region_code, id, year, held_on, starts, ends, manner, place, planned_by)
                        values (:region, :id, :year, :on, :starts, :ends, :manner, :place, :by)
                        """, it).param("year", it.year()).param("by", it.plannedBy()).update();
        jdbc.sql("""
                        insert into evaluation.interview_item (region_code, interview_id, question, position)
                        select :region, :id, question, position
                        from unnest(:questions) with ordinality as it (question, position)
                        """)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("questions", it.items().stream().map(Item::question).toArray(String[]::new))
                .update();
    }

    /** @return whether it was still at the version the person had seen, and not signed */
    boolean move(Interview it) {
        return placed("""
                        update evaluation.interview
                        set held_on = :on, starts = :starts, ends = :ends, manner = :manner, place = :place, version = version + 1
                        where region_code = :region and id = :id and version = :version
                        """, it).param("version", it.version()).update() == 1;
    }

    private JdbcClient.StatementSpec placed(String sql, Interview it) {
        return jdbc.sql(sql)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("on", it.heldOn())
                .param("starts", it.starts())
                .param("ends", it.ends())
                .param("manner", it.manner().name())
                .param("place", it.place());
    }

    /** @return whether it was still at the version the person had seen, and not signed */
    boolean write(Interview it, Optional<String> signedBy) {
        jdbc.sql("""
                        update evaluation.interview_item item set said = given.said
                        from unnest(:questions, :said) as given (question, said)
                        where item.region_code = :region and item.interview_id = :id and item.question = given.question
                        """)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("questions", it.items().stream().map(Item::question).toArray(String[]::new))
                .param("said", it.items().stream().map(Item::said).toArray(String[]::new))
                .update();
        return jdbc.sql("""
                        update evaluation.interview
                        set by_assessors = :assessors, by_region = :there, version = version + 1, signed_by = :signed::text,
                            signed_at = case when :signed::text is not null then clock_timestamp() end
                        where region_code = :region and id = :id and version = :version
                        """)
                        .param("region", it.region().value())
                        .param("id", it.id())
                        .param("version", it.version())
                        .param("assessors", it.byAssessors())
                        .param("there", it.byRegion())
                        .param("signed", signedBy.orElse(null))
                        .update()
                == 1;
    }

    void comment(Interview it, Comment comment) {
        jdbc.sql("select count(pg_advisory_xact_lock(hashtextextended('evaluation.interview ' || :id, 0)))")
                .param("id", it.id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into evaluation.interview_comment (region_code, interview_id, number, words, name)
                        select :region, :id, coalesce(max(number), 0) + 1, :words, :name
                        from evaluation.interview_comment where region_code = :region and interview_id = :id
                        """)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("words", comment.words())
                .param("name", comment.name())
                .update();
    }

    List<Comment> comments(Interview it) {
        return jdbc.sql("""
                        select * from evaluation.interview_comment
                        where region_code = :region and interview_id = :id order by number
                        """)
                .param("region", it.region().value())
                .param("id", it.id())
                .query((row, _) -> new Comment(
                        row.getString("words"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Interview interview(ResultSet row, Map<UUID, List<Item>> items) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var signedAt = row.getTimestamp("signed_at");
        return new Interview(
                RegionCode.of(row.getString("region_code")),
                id,
                row.getInt("year"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                Manner.valueOf(row.getString("manner")),
                row.getString("place"),
                row.getString("by_assessors"),
                row.getString("by_region"),
                row.getString("planned_by"),
                signedAt == null
                        ? Optional.empty()
                        : Optional.of(new Signed(row.getString("signed_by"), signedAt.toInstant())),
                row.getInt("version"),
                items.getOrDefault(id, List.of()));
    }
}
