package id.mandala.masterplan.version;

import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What versions say, item by item. An item stands from the version it came in until the one that changed or dropped it. */
@Repository
@Transactional
class VersionItems {

    private static final Comparator<PlannedInitiative> AS_LISTED = Comparator.comparing(
                    (PlannedInitiative it) -> it.outline().dimension())
            .thenComparing(it -> it.outline().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(PlannedInitiative::id);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ContentJson json;

    VersionItems(JdbcClient jdbc, JdbcTemplate batches, ContentJson json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** @throws java.util.NoSuchElementException where the version is not in the reader's scope */
    PlanContents of(PlanVersion version) {
        var head = Optional.<PlanHead>empty();
        var initiatives = new ArrayList<PlannedInitiative>();
        for (var item : standing(version, version.number()).values()) {
            switch (item) {
                case PlanHead it -> head = Optional.of(it);
                case PlannedInitiative it -> initiatives.add(it);
                default -> throw new IllegalStateException("not an item of a plan");
            }
        }
        initiatives.sort(AS_LISTED);
        return new PlanContents(head.orElseThrow(), initiatives);
    }

    /** The fingerprint of all that the version says: two that read the same have the same. */
    String fingerprint(PlanVersion version) {
        return jdbc.sql("""
                        select encode(sha256(convert_to(string_agg(hash, '' order by kind, item_id), 'UTF8')), 'hex')
                        from masterplan.version_item
                        where region_code = :region and masterplan_id = :plan
                            and since_version <= :number and (until_version is null or until_version > :number)
                        """)
                .params(key(version, version.number()))
                .query(String.class)
                .single();
    }

    /** Replaces what an open version says. What stands unchanged since the version before goes on standing. */
    void take(PlanVersion version, PlanContents contents) {
        forget(version);
        var before = standing(version, version.number() - 1);
        var after = new LinkedHashMap<ItemKey, Object>();
        after.put(new ItemKey(ItemKey.Kind.PLAN, version.plan()), contents.head());
        contents.initiatives().forEach(it -> after.put(new ItemKey(ItemKey.Kind.INITIATIVE, it.id()), it));
        var gone = new ArrayList<ItemKey>();
        before.forEach((key, item) -> {
            if (!item.equals(after.get(key))) {
                gone.add(key);
            }
        });
        end(version, gone);
        var news = new LinkedHashMap<ItemKey, Object>();
        after.forEach((key, item) -> {
            if (!item.equals(before.get(key))) {
                news.put(key, item);
            }
        });
        begin(version, news);
    }

    private void forget(PlanVersion version) {
        jdbc.sql("""
                        delete from masterplan.version_item
                        where region_code = :region and masterplan_id = :plan and since_version = :number
                        """).params(key(version, version.number())).update();
        jdbc.sql("""
                        update masterplan.version_item set until_version = null
                        where region_code = :region and masterplan_id = :plan and until_version = :number
                        """).params(key(version, version.number())).update();
    }

    private void end(PlanVersion version, List<ItemKey> items) {
        batches.batchUpdate(
                """
                update masterplan.version_item set until_version = ?
                where region_code = ? and masterplan_id = ? and kind = ? and item_id = ? and until_version is null
                """,
                items.stream()
                        .map(it -> new Object[] {
                            version.number(),
                            version.region().value(),
                            version.plan(),
                            it.kind().name(),
                            it.id()
                        })
                        .toList());
    }

    private void begin(PlanVersion version, Map<ItemKey, Object> items) {
        batches.batchUpdate(
                """
                insert into masterplan.version_item
                    (region_code, masterplan_id, since_version, kind, item_id, content, hash)
                select region, plan, since, kind, item, content, encode(sha256(convert_to(content::text, 'UTF8')), 'hex')
                from (values (?, cast(? as uuid), cast(? as smallint), ?, cast(? as uuid), cast(? as jsonb)))
                    as given (region, plan, since, kind, item, content)
                """,
                items.entrySet().stream()
                        .map(it -> new Object[] {
                            version.region().value(),
                            version.plan(),
                            version.number(),
                            it.getKey().kind().name(),
                            it.getKey().id(),
                            json.write(it.getValue())
                        })
                        .toList());
    }

    private Map<ItemKey, Object> standing(PlanVersion of, int number) {
        var items = new LinkedHashMap<ItemKey, Object>();
        jdbc.sql("""
                        select kind, item_id, content from masterplan.version_item
                        where region_code = :region and masterplan_id = :plan
                            and since_version <= :number and (until_version is null or until_version > :number)
                        """).params(key(of, number)).query(row -> {
            var key = ItemKey.of(row);
            items.put(key, json.read(key.kind(), row.getString("content")));
        });
        return items;
    }

    private static Map<String, Object> key(PlanVersion version, int number) {
        return Map.of("region", version.region().value(), "plan", version.plan(), "number", number);
    }
}
