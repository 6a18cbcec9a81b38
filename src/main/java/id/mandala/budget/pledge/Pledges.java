package id.mandala.budget.pledge;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What others promised to regions, within the scope of who asks. */
@Repository
@Transactional
class Pledges {

    private final JdbcClient jdbc;

    Pledges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PledgesPage.Entry> of(RegionCode region, int year) {
        return jdbc.sql("""
                        select it.*, initiative.name from budget.pledge it
                        left join masterplan.initiative on initiative.region_code = it.region_code
                            and initiative.id = it.initiative_id
                        where it.region_code = :region and it.year = :year
                        order by it.source, it.giver, it.letter_on, it.id
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> new PledgesPage.Entry(pledge(row), Optional.ofNullable(row.getString("name"))))
                .list();
    }

    /** Years with letters, and this one; in their order. */
    List<Integer> years(RegionCode region, int year) {
        return jdbc.sql("select year from budget.pledge where region_code = :region union select :year order by 1")
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /** What the year's budget lines hold of money that is not the regency's own. */
    Map<FundingSource, Rupiah> budgeted(RegionCode region, int year) {
        var sums = new EnumMap<FundingSource, Rupiah>(FundingSource.class);
        jdbc.sql("""
                        select source, sum(amount) as amount from budget.line
                        where region_code = :region and year = :year and source <> 'APBD_REGENCY' and amount > 0
                        group by source
                        """).param("region", region.value()).param("year", year).query(row -> {
            sums.put(FundingSource.valueOf(row.getString("source")), new Rupiah(row.getLong("amount")));
        });
        return sums;
    }

    Optional<Pledge> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from budget.pledge where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> pledge(row))
                .optional();
    }

    void add(Pledge it) {
        written("""
                insert into budget.pledge (region_code, id, year, source, giver, letter, letter_on, initiative_id, amount, received,
                    note, demo)
                values (:region, :id, :year, :source, :giver, :letter, :letterOn, :initiative::uuid, :amount, :received, :note, :demo)
                """, it);
    }

    /** @return whether the version that was seen still stood */
    boolean change(Pledge it) {
        return written("""
                        update budget.pledge
                        set year = :year, source = :source, giver = :giver, letter = :letter, letter_on = :letterOn,
                            initiative_id = :initiative::uuid, amount = :amount, received = :received, note = :note,
                            version = version + 1
                        where region_code = :region and id = :id and version = :version and demo = :demo
                        """, it) == 1;
    }

    boolean remove(RegionCode region, UUID id, long version) {
        return jdbc.sql("delete from budget.pledge where region_code = :region and id = :id and version = :version")
                        .param("region", region.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private int written(String sql, Pledge it) {
        return jdbc.sql(sql)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("year", it.year())
                .param("source", it.source().name())
                .param("giver", it.giver())
                .param("letter", it.letter())
                .param("letterOn", it.letterOn())
                .param("initiative", it.initiative().map(UUID::toString).orElse(null))
                .param("amount", it.amount().amount())
                .param("received", it.received().amount())
                .param("note", it.note())
                .param("demo", it.demo())
                .param("version", it.version())
                .update();
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        return new Pledge(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                FundingSource.valueOf(row.getString("source")),
                row.getString("giver"),
                row.getString("letter"),
                row.getObject("letter_on", LocalDate.class),
                Optional.ofNullable(row.getObject("initiative_id", UUID.class)),
                new Rupiah(row.getLong("amount")),
                new Rupiah(row.getLong("received")),
                row.getString("note"),
                row.getBoolean("demo"),
                row.getInt("version"));
    }
}
