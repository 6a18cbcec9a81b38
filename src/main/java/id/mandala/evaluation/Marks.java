package id.mandala.evaluation;

import id.mandala.assessment.Mark;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks as they were given. A correction is the next revision of the same assessor's mark for the same question. */
@Repository
public class Marks {

    private static final String COLUMNS = "select * from evaluation.current_mark ";

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the engine scores, without those whose seat was taken back: assessors are told apart, not named; an imported mean has none. */
    public List<Mark> counted(RegionCode region, int year) {
        return counted(Set.of(region), year).getOrDefault(region, List.of());
    }

    /** The same of several regions; one without marks is left out. */
    public Map<RegionCode, List<Mark>> counted(Set<RegionCode> regions, int year) {
        var found = new HashMap<RegionCode, List<Mark>>();
        jdbc.sql("""
                        select m.region_code, m.question, m.mark, m.assessor_id from evaluation.current_mark m
                        where m.region_code in (:regions) and m.year = :year and not exists (
                            select from evaluation.vacated v
                            where v.region_code = m.region_code and v.year = m.year and v.assessor_id = m.assessor_id)
                        """)
                .param("regions", regions.stream().map(RegionCode::value).toList())
                .param("year", year)
                .query(row -> {
                    found.computeIfAbsent(RegionCode.of(row.getString("region_code")), key -> new ArrayList<>())
                            .add(new Mark(
                                    row.getString("question"),
                                    assessor(row.getObject("assessor_id", UUID.class)),
                                    row.getBigDecimal("mark").stripTrailingZeros()));
                });
        return found;
    }

    private static String assessor(UUID id) {
        return id.equals(Assessor.MEAN) ? "" : id.toString().substring(0, 8);
    }

    public List<EnteredMark> by(Assessor assessor) {
        return jdbc.sql(COLUMNS + "where region_code = :region and year = :year and assessor_id = :assessor")
                .param("region", assessor.region().value())
                .param("year", assessor.year())
                .param("assessor", assessor.id())
                .query(Marks::mark)
                .list();
    }

    /** One page of an evaluation's marks, in the order of question and assessor, after the last one seen. */
    List<EnteredMark> after(RegionCode region, int year, MarkCursor cursor, int limit) {
        return jdbc.sql(COLUMNS + """
                        where region_code = :region and year = :year and (question, assessor_id) > (:question, :assessor)
                        order by question, assessor_id
                        limit :limit
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("question", cursor.question())
                .param("assessor", cursor.assessor())
                .param("limit", limit)
                .query(Marks::mark)
                .list();
    }

    /** All marks a question was given, those corrected since too. */
    public List<EnteredMark> history(RegionCode region, int year, String question) {
        return jdbc.sql("""
                        select * from evaluation.mark
                        where region_code = :region and year = :year and question = :question
                        order by assessor_id, revision
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("question", question)
                .query(Marks::mark)
                .list();
    }

    /**
     * Adds the mark after the last one this assessor gave the question.
     *
     * @return the mark as it stands now; empty when another request was faster
     */
    Optional<EnteredMark> add(Assessor assessor, EnterMark.Entry entry) {
        return jdbc.sql("""
                        insert into evaluation.mark
                            (region_code, year, assessor_id, question, revision, mark, note, why, after_others)
                        select :region, :year, :assessor, :question, coalesce(max(revision), 0) + 1, :mark, :note, :why,
                            exists (
                                select from evaluation.assessor a
                                where a.region_code = :region and a.year = :year and a.id = :assessor
                                  and a.saw_others_at is not null)
                        from evaluation.mark
                        where region_code = :region and year = :year and assessor_id = :assessor and question = :question
                        having cast(:replaces as integer) is null or coalesce(max(revision), 0) = :replaces
                        on conflict do nothing
                        returning *
                        """)
                .param("region", assessor.region().value())
                .param("year", assessor.year())
                .param("assessor", assessor.id())
                .param("question", entry.question())
                .param("mark", entry.mark())
                .param("note", entry.note())
                .param("why", entry.why())
                .param("replaces", entry.replaces())
                .query(Marks::mark)
                .optional();
    }

    /** Writes the mark of everybody who was counted for the question: what an objection was upheld to. */
    void correct(RegionCode region, int year, Correction it) {
        jdbc.sql("""
                        insert into evaluation.mark
                            (region_code, year, assessor_id, question, revision, mark, note, why, objection_id)
                        select m.region_code, m.year, m.assessor_id, m.question, m.revision + 1, :mark, m.note, :why, :objection
                        from evaluation.current_mark m
                        join evaluation.assessor a
                            on a.region_code = m.region_code and a.year = m.year and a.id = m.assessor_id and a.removed_at is null
                        where m.region_code = :region and m.year = :year and m.question = :question
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("question", it.question())
                .param("mark", it.mark())
                .param("why", it.why())
                .param("objection", it.objection())
                .update();
    }

    /** Whether who asks sees the marks of others: of an evaluation that is closed, or when all are in. */
    public boolean areOpen(RegionCode region, int year) {
        return jdbc.sql("""
                        select exists (
                            select from evaluation.evaluation
                            where region_code = :region and year = :year and status = 'FINAL')
                            or evaluation.sees_others(:region, :year)
                        """)
                .param("region", region.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Grows with every mark and never shrinks, for marks are only ever added. */
    long count(RegionCode region, int year) {
        return jdbc.sql("select count(*) from evaluation.mark where region_code = :region and year = :year")
                .param("region", region.value())
                .param("year", year)
                .query(Long.class)
                .single();
    }

    private static EnteredMark mark(ResultSet row, int number) throws SQLException {
        return new EnteredMark(
                row.getObject("assessor_id", UUID.class),
                row.getString("question"),
                row.getInt("revision"),
                row.getBigDecimal("mark").stripTrailingZeros(),
                Optional.ofNullable(row.getString("note")),
                row.getTimestamp("entered_at").toInstant(),
                row.getBoolean("after_others"),
                Optional.ofNullable(row.getString("why")));
    }
}
