package id.mandala.overlap.cases;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cases of regions; whoever asks sees those of their own scope. */
@Repository
@Transactional
public class Cases {

    private final JdbcClient jdbc;
    private final CaseRows rows;

    Cases(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest first. */
    public List<OverlapCase> of(RegionCode region) {
        return rows.read(region, jdbc.sql("select * from overlap.overlap_case where region_code = :region"));
    }

    public Optional<OverlapCase> find(RegionCode region, int number) {
        return rows
                .read(
                        region,
                        jdbc.sql("select * from overlap.overlap_case where region_code = :region and number = :number")
                                .param("number", number))
                .stream()
                .findFirst();
    }

    /** Those an item stands in, the newest first. */
    public List<OverlapCase> with(RegionCode region, ItemRef item) {
        return rows.read(region, jdbc.sql("""
                        select * from overlap.overlap_case where region_code = :region and id in (
                            select case_id from overlap.case_item
                            where region_code = :region and item_kind = :kind and item_id = :item)
                        """).param("kind", item.kind().name()).param("item", item.id()));
    }

    /** Those that are not over and have two of these in common, the newest first. */
    public List<OverlapCase> running(RegionCode region, List<ItemRef> items) {
        Predicate<CaseItem> among = it -> items.contains(it.ref());
        return of(region).stream()
                .filter(it -> it.isOpen() || it.state() instanceof CaseState.Decided)
                .filter(it -> it.items().stream().filter(among).count() > 1)
                .toList();
    }

    /** One case is opened at a time in a region, for the rest of this transaction: numbers follow each other, and no pair is opened twice. */
    void lock(RegionCode region) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 43))")
                .param("what", "overlap.case " + region)
                .query(row -> {});
    }

    /** As it stands now, and so until this transaction ends. */
    Optional<OverlapCase> hold(RegionCode region, int number) {
        jdbc.sql("select id from overlap.overlap_case where region_code = :region and number = :number for update")
                .param("region", region.value())
                .param("number", number)
                .query(row -> {});
        return find(region, number);
    }

    int nextNumber(RegionCode region) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from overlap.overlap_case where region_code = :region")
                .param("region", region.value())
                .query(Integer.class)
                .single();
    }

    void add(OverlapCase opened) {
        rows.insert(opened);
    }

    /** Keeps the answer; the case moves on, so that a decision made without it is refused. */
    void answer(OverlapCase held, Answer answer) {
        rows.insert(held, answer);
        rows.advance(held);
    }

    void decide(OverlapCase held, Decision decision, List<String> shares) {
        rows.decide(held, decision);
        for (int i = 0; i < shares.size(); i++) {
            rows.share(held, held.items().get(i).ref(), shares.get(i));
        }
    }

    void close(OverlapCase held, String reason) {
        rows.close(held, reason);
    }

    void carriedOut(OverlapCase held) {
        rows.carriedOut(held);
    }

    void save(OverlapCase held, Saving saving) {
        rows.save(held, saving);
    }
}
