package id.mandala.budget.revenue;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What initiatives do to accounts of own-source revenue. */
@Repository
@Transactional
class RevenueEffects {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RevenueEffects(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Key(UUID account, UUID initiative) {}

    List<Effect> of(RegionCode region) {
        return where(region, "true", Map.of());
    }

    List<Effect> on(RevenueAccount account) {
        return where(account.region(), "account_id = :account", Map.of("account", account.id()));
    }

    List<Effect> from(RegionCode region, UUID initiative) {
        return where(region, "initiative_id = :initiative", Map.of("initiative", initiative));
    }

    private List<Effect> where(RegionCode region, String condition, Map<String, Object> with) {
        var years = new HashMap<Key, TreeMap<Integer, Effect.OfYear>>();
        jdbc.sql("select * from budget.revenue_effect_year where region_code = :region and " + condition)
                .param("region", region.value())
                .params(with)
                .query(row -> {
                    var key = new Key(
                            row.getObject("account_id", UUID.class), row.getObject("initiative_id", UUID.class));
                    years.computeIfAbsent(key, _ -> new TreeMap<>())
                            .put(
                                    row.getInt("year"),
                                    new Effect.OfYear(
                                            new Rupiah(row.getLong("target")),
                                            RevenueAccounts.rupiah(row.getObject("realised", Long.class))));
                });
        return jdbc.sql("""
                        select * from budget.revenue_effect
                        where region_code = :region and %s order by account_id, initiative_id
                        """.formatted(condition))
                .param("region", region.value())
                .params(with)
                .query((row, _) -> {
                    var key = new Key(
                            row.getObject("account_id", UUID.class), row.getObject("initiative_id", UUID.class));
                    return new Effect(
                            key.account(),
                            key.initiative(),
                            new Rupiah(row.getLong("baseline")),
                            Objects.requireNonNullElseGet(years.get(key), TreeMap::new),
                            row.getInt("version"));
                })
                .list();
    }

    void add(RegionCode region, Effect it) {
        jdbc.sql("""
                        insert into budget.revenue_effect (region_code, account_id, initiative_id, baseline)
                        values (:region, :account, :initiative, :baseline)
                        """)
                .param("region", region.value())
                .param("account", it.account())
                .param("initiative", it.initiative())
                .param("baseline", it.baseline().amount())
                .update();
        writeYears(region, it);
    }

    /** @return false when it was written by someone else since it was read */
    boolean change(RegionCode region, Effect it) {
        boolean first = jdbc.sql("""
                        update budget.revenue_effect set baseline = :baseline, version = version + 1
                        where region_code = :region and account_id = :account and initiative_id = :initiative
                            and version = :version
                        """)
                        .param("region", region.value())
                        .param("account", it.account())
                        .param("initiative", it.initiative())
                        .param("baseline", it.baseline().amount())
                        .param("version", it.version())
                        .update()
                == 1;
        if (first) {
            jdbc.sql("""
                            delete from budget.revenue_effect_year
                            where region_code = :region and account_id = :account and initiative_id = :initiative
                            """)
                    .param("region", region.value())
                    .param("account", it.account())
                    .param("initiative", it.initiative())
                    .update();
            writeYears(region, it);
        }
        return first;
    }

    void remove(RegionCode region, Effect it) {
        jdbc.sql("""
                        delete from budget.revenue_effect
                        where region_code = :region and account_id = :account and initiative_id = :initiative
                        """)
                .param("region", region.value())
                .param("account", it.account())
                .param("initiative", it.initiative())
                .update();
    }

    private void writeYears(RegionCode region, Effect it) {
        var rows = new ArrayList<Object[]>();
        it.years()
                .forEach((year, amounts) -> rows.add(new Object[] {
                    region.value(),
                    it.account(),
                    it.initiative(),
                    year,
                    amounts.target().amount(),
                    amounts.realised() == null ? null : amounts.realised().amount()
                }));
        batches.batchUpdate("""
                insert into budget.revenue_effect_year (region_code, account_id, initiative_id, year, target, realised)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
