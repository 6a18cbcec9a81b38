package id.mandala.budget.adjustment;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of what was put off. */
@Repository
@Transactional
class CarryOvers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CarryOvers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By the year it is proposed for, then by name of the initiative; what was carried on is told by the entry that follows. */
    List<CarryOverPage.Entry> of(RegionCode region) {
        return jdbc.sql("""
                        select it.*, initiative.name, initiative.lead_agency_id from budget.carry_over it
                        join masterplan.initiative on initiative.region_code = it.region_code
                            and initiative.id = it.initiative_id
                        where it.region_code = :region and it.state <> 'CARRIED_ON'
                        order by it.to_year, initiative.name, it.from_year, it.source, it.id
                        """)
                .param("region", region.value())
                .query((row, _) -> new CarryOverPage.Entry(
                        carryOver(row), row.getString("name"), row.getObject("lead_agency_id", UUID.class)))
                .list();
    }

    /** As it stands now, and so until this transaction ends. */
    Optional<CarryOver> hold(RegionCode region, UUID id) {
        return jdbc.sql("select * from budget.carry_over where region_code = :region and id = :id for update")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> carryOver(row))
                .optional();
    }

    /** Those that count in the year they were put off to, of one initiative and source; held until this transaction ends. */
    List<CarryOver> counted(
            RegionCode region, UUID initiative, FundingSource source, int toYear, Set<CarryOver.State> states) {
        return jdbc.sql("""
                        select * from budget.carry_over
                        where region_code = :region and initiative_id = :initiative and source = :source and to_year = :year
                            and state = any(:states)
                        order by id for update
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("source", source.name())
                .param("year", toYear)
                .param("states", states.stream().map(CarryOver.State::name).toArray(String[]::new))
                .query((row, _) -> carryOver(row))
                .list();
    }

    /** What the lines of a year did not spend, by initiative and source, where nobody has carried it on yet. */
    List<LeftOver> leftOver(RegionCode region, int year) {
        return jdbc.sql("""
                        select line.initiative_id, initiative.name, initiative.lead_agency_id, line.source,
                            sum(line.amount) as amount, sum(line.spent) as spent
                        from budget.line
                        join masterplan.initiative on initiative.region_code = line.region_code
                            and initiative.id = line.initiative_id
                        where line.region_code = :region and line.year = :year
                            and not exists (select from budget.carry_over it
                                where it.region_code = line.region_code and it.initiative_id = line.initiative_id
                                    and it.source = line.source and it.from_year = line.year and it.adjustment is null)
                        group by line.initiative_id, initiative.name, initiative.lead_agency_id, line.source
                        having sum(line.amount) > sum(line.spent)
                        order by initiative.name, line.source
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> new LeftOver(
                        row.getObject("initiative_id", UUID.class),
                        row.getString("name"),
                        row.getObject("lead_agency_id", UUID.class),
                        FundingSource.valueOf(row.getString("source")),
                        new Rupiah(row.getLong("amount")),
                        new Rupiah(row.getLong("spent"))))
                .list();
    }

    void add(Collection<CarryOver> entries) {
        batches.batchUpdate(
                """
                insert into budget.carry_over (region_code, id, initiative_id, source, from_year, to_year, amount, reason,
                    adjustment, follows, state, decision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries.stream()
                        .map(it -> new Object[] {
                            it.region().value(),
                            it.id(),
                            it.initiative(),
                            it.source().name(),
                            it.fromYear(),
                            it.toYear(),
                            it.amount().amount(),
                            it.reason(),
                            it.adjustment().orElse(null),
                            it.follows().orElse(null),
                            it.state().name(),
                            it.decision()
                        })
                        .toList());
    }

    /** Writes what was decided of one that this transaction holds. */
    void decide(CarryOver decided) {
        jdbc.sql("""
                        update budget.carry_over set state = :state, decision = :decision, version = version + 1
                        where region_code = :region and id = :id
                        """)
                .param("region", decided.region().value())
                .param("id", decided.id())
                .param("state", decided.state().name())
                .param("decision", decided.decision())
                .update();
    }

    private static CarryOver carryOver(ResultSet row) throws SQLException {
        return new CarryOver(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("initiative_id", UUID.class),
                FundingSource.valueOf(row.getString("source")),
                row.getInt("from_year"),
                row.getInt("to_year"),
                new Rupiah(row.getLong("amount")),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("adjustment", Integer.class)),
                Optional.ofNullable(row.getObject("follows", UUID.class)),
                CarryOver.State.valueOf(row.getString("state")),
                row.getString("decision"),
                row.getInt("version"));
    }
}
