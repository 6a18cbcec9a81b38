package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each source can give the programme in a year, where a region has set it. */
@Repository
@Transactional
public class Ceilings {

    /** @param basis where it stands: KUA-PPAS, APBD, a decree */
    public record Ceiling(Rupiah amount, String basis) {}

    private final JdbcClient jdbc;

    Ceilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By year and source. */
    public SortedMap<Integer, Map<FundingSource, Ceiling>> of(RegionCode region) {
        var ceilings = new TreeMap<Integer, Map<FundingSource, Ceiling>>();
        jdbc.sql("select year, source, amount, basis from budget.ceiling where region_code = :region")
                .param("region", region.value())
                .query(row -> {
                    ceilings.computeIfAbsent(row.getInt("year"), _ -> new EnumMap<>(FundingSource.class))
                            .put(
                                    FundingSource.valueOf(row.getString("source")),
                                    new Ceiling(new Rupiah(row.getLong("amount")), row.getString("basis")));
                });
        return ceilings;
    }

    public void set(RegionCode region, int year, FundingSource source, Rupiah amount, String basis) {
        jdbc.sql("""
                        insert into budget.ceiling as it (region_code, year, source, amount, basis)
                        values (:region, :year, :source, :amount, :basis)
                        on conflict (region_code, year, source) do update
                            set amount = excluded.amount, basis = excluded.basis, version = it.version + 1
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("source", source.name())
                .param("amount", amount.amount())
                .param("basis", basis)
                .update();
    }

    /** Nothing is known of it any more. */
    void unset(RegionCode region, int year, FundingSource source) {
        jdbc.sql("delete from budget.ceiling where region_code = :region and year = :year and source = :source")
                .param("region", region.value())
                .param("year", year)
                .param("source", source.name())
                .update();
    }
}
