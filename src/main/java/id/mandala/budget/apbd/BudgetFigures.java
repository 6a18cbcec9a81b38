package id.mandala.budget.apbd;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The main items of regencies' budgets. */
@Repository
@Transactional
class BudgetFigures {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BudgetFigures(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<BudgetFigure> of(RegionCode region) {
        return jdbc.sql("select * from budget.apbd where region_code = :region order by year")
                .param("region", region.value())
                .query((row, _) -> new BudgetFigure(
                        row.getInt("year"),
                        BudgetItem.valueOf(row.getString("item")),
                        new Rupiah(row.getLong("budget")),
                        Optional.ofNullable(row.getObject("realised", Long.class))
                                .map(Rupiah::new),
                        row.getBoolean("partial"),
                        row.getString("source")))
                .list();
    }

    /** By year, what of the budget lines counts as smart city: each line's amount times its share. */
    Map<Integer, Rupiah> tagged(RegionCode region) {
        var tagged = new TreeMap<Integer, Rupiah>();
        jdbc.sql("""
                        select year, round(sum(amount * smart_share)) as tagged from budget.line
                        where region_code = :region and source = 'APBD_REGENCY' group by year
                        """).param("region", region.value()).query(row -> {
            tagged.put(row.getInt("year"), new Rupiah(row.getLong("tagged")));
        });
        return tagged;
    }

    /** Writes them, over those of the same year and item. */
    void write(RegionCode region, Collection<BudgetFigure> figures) {
        batches.batchUpdate(
                """
                insert into budget.apbd (region_code, year, item, budget, realised, partial, source)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (region_code, year, item) do update
                    set budget = excluded.budget, realised = excluded.realised, partial = excluded.partial,
                        source = excluded.source
                """,
                figures.stream()
                        .map(it -> new Object[] {
                            region.value(),
                            it.year(),
                            it.item().name(),
                            it.budget().amount(),
                            it.realised().map(Rupiah::amount).orElse(null),
                            it.partial(),
                            it.source()
                        })
                        .toList());
    }
}
