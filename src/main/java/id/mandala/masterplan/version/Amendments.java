package id.mandala.masterplan.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reasons of changes, and which changes have none yet. */
@Repository
@Transactional
class Amendments {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Amendments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By item, those of the versions after {@code after} up to {@code upTo}, the oldest first. */
    Map<ItemKey, List<Amendment>> between(PlanVersion plan, int after, int upTo) {
        var found = new HashMap<ItemKey, List<Amendment>>();
        jdbc.sql("""
                        select * from masterplan.amendment
                        where region_code = :region and masterplan_id = :plan and number > :after and number <= :upTo
                        order by number
                        """)
                .params(key(plan))
                .param("after", after)
                .param("upTo", upTo)
                .query(row -> {
                    found.computeIfAbsent(ItemKey.of(row), _ -> new ArrayList<>())
                            .add(new Amendment(
                                    row.getInt("number"), row.getString("reason"), row.getString("decision")));
                });
        return found;
    }

    /** The items that came, changed or went with this version and have no reason; none for the first version, which changes nothing. */
    Set<ItemKey> unreasoned(PlanVersion version) {
        return jdbc.sql("""
                        select kind, item_id from masterplan.version_item
                        where region_code = :region and masterplan_id = :plan and :number in (since_version, until_version)
                            and :number > 1
                        except
                        select kind, item_id from masterplan.amendment
                        where region_code = :region and masterplan_id = :plan and number = :number
                        """)
                .params(key(version))
                .param("number", version.number())
                .query((row, number) -> ItemKey.of(row))
                .set();
    }

    /** The items that came, changed or went with this version. */
    Set<ItemKey> changed(PlanVersion version) {
        return jdbc.sql("""
                        select distinct kind, item_id from masterplan.version_item
                        where region_code = :region and masterplan_id = :plan and :number in (since_version, until_version)
                        """)
                .params(key(version))
                .param("number", version.number())
                .query((row, number) -> ItemKey.of(row))
                .set();
    }

    void write(PlanVersion version, Collection<ItemKey> items, Amendment amendment) {
        batches.batchUpdate(
                """
                insert into masterplan.amendment (region_code, masterplan_id, number, kind, item_id, reason, decision)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (region_code, masterplan_id, number, kind, item_id)
                    do update set reason = excluded.reason, decision = excluded.decision
                """,
                items.stream()
                        .map(it -> new Object[] {
                            version.region().value(),
                            version.plan(),
                            version.number(),
                            it.kind().name(),
                            it.id(),
                            amendment.reason(),
                            amendment.decision()
                        })
                        .toList());
    }

    /** Reasons of changes that were taken back before the version was signed go. */
    void forgetOthers(PlanVersion version) {
        jdbc.sql("""
                        delete from masterplan.amendment
                        where region_code = :region and masterplan_id = :plan and number = :number
                            and not exists (
                                select from masterplan.version_item item
                                where item.region_code = amendment.region_code
                                    and item.masterplan_id = amendment.masterplan_id
                                    and item.kind = amendment.kind and item.item_id = amendment.item_id
                                    and amendment.number in (item.since_version, item.until_version))
                        """).params(key(version)).param("number", version.number()).update();
    }

    private static Map<String, Object> key(PlanVersion version) {
        return Map.<String, Object>of("region", version.region().value(), "plan", version.plan());
    }
}
