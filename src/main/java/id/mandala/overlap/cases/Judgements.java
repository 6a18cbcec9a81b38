package id.mandala.overlap.cases;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people judged; every judgement is kept, and the newest of a pair that counts holds. */
@Repository
@Transactional
public class Judgements {

    private final JdbcClient jdbc;

    Judgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that holds of each pair, in the order in which they were made: what the scorer learns from. */
    public List<Judgement> holding(RegionCode region) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (one_kind, one_id, other_kind, other_id) * from overlap.judgement
                            where region_code = :region and counts
                            order by one_kind, one_id, other_kind, other_id, seq desc) newest
                        order by seq
                        """)
                .param("region", region.value())
                .query(Judgements::judgement)
                .list();
    }

    /** All of a pair, the newest first. */
    public List<Judgement> of(RegionCode region, ItemRef.Pair pair) {
        return jdbc.sql("""
                        select * from overlap.judgement
                        where region_code = :region and one_kind = :oneKind and one_id = :one
                            and other_kind = :otherKind and other_id = :other
                        order by seq desc
                        """)
                .param("region", region.value())
                .param("oneKind", pair.one().kind().name())
                .param("one", pair.one().id())
                .param("otherKind", pair.other().kind().name())
                .param("other", pair.other().id())
                .query(Judgements::judgement)
                .list();
    }

    void add(RegionCode region, Judgement it) {
        jdbc.sql("""
                        insert into overlap.judgement
                            (region_code, one_kind, one_id, one_agency, one_text, other_kind, other_id, other_agency,
                                other_text, label, words, counts, case_id, judged_by)
                        values (:region, :oneKind, :one, :oneAgency, :oneText, :otherKind, :other, :otherAgency,
                            :otherText, :label, :words, :counts, :case, :account)
                        """)
                .param("region", region.value())
                .param("oneKind", it.pair().one().kind().name())
                .param("one", it.pair().one().id())
                .param("oneAgency", it.one().agency())
                .param("oneText", it.one().text())
                .param("otherKind", it.pair().other().kind().name())
                .param("other", it.pair().other().id())
                .param("otherAgency", it.other().agency())
                .param("otherText", it.other().text())
                .param("label", it.label().name())
                .param("words", it.words())
                .param("counts", it.counts())
                .param("case", it.inCase().orElse(null), Types.OTHER)
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .update();
    }

    private static Judgement judgement(ResultSet row, int number) throws SQLException {
        return new Judgement(
                new ItemRef.Pair(
                        new ItemRef(ItemKind.valueOf(row.getString("one_kind")), row.getObject("one_id", UUID.class)),
                        new ItemRef(
                                ItemKind.valueOf(row.getString("other_kind")), row.getObject("other_id", UUID.class))),
                new Judgement.Side(row.getString("one_agency"), row.getString("one_text")),
                new Judgement.Side(row.getString("other_agency"), row.getString("other_text")),
                Label.valueOf(row.getString("label")),
                row.getString("words"),
                row.getBoolean("counts"),
                Optional.ofNullable(row.getObject("case_id", UUID.class)),
                row.getObject("judged_at", OffsetDateTime.class).toInstant());
    }
}
