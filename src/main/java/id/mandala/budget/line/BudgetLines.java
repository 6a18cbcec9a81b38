package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The budget lines of regions, within the scope of who asks. */
@Repository
@Transactional
public class BudgetLines {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BudgetLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<BudgetLine> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from budget.line where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> line(row))
                .optional();
    }

    /** Those of a year, by agency, sub kegiatan and account. */
    public List<BudgetLine> of(RegionCode region, int year) {
        return jdbc.sql("""
                        select * from budget.line where region_code = :region and year = :year
                        order by agency_id, sub_activity, account, name, id
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> line(row))
                .list();
    }

    /** Those of a year by id, from the one after {@code after}. */
    List<BudgetLine> page(RegionCode region, int year, Optional<UUID> after, int limit) {
        return jdbc.sql("""
                        select * from budget.line
                        where region_code = :region and year = :year and (:after::uuid is null or id > :after::uuid)
                        order by id limit :limit
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("after", after.map(UUID::toString).orElse(null))
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** As they stand now, and so until this transaction ends; in the order of their ids, so that two who hold them never wait for each other. */
    public List<BudgetLine> hold(RegionCode region, Collection<UUID> ids) {
        return jdbc.sql(
                        "select * from budget.line where region_code = :region and id = any(:ids) order by id for update")
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> line(row))
                .list();
    }

    public void add(Collection<BudgetLine> lines) {
        batches.batchUpdate(
                """
                insert into budget.line (region_code, id, year, agency_id, initiative_id, sub_activity, account, source, fund, name,
                    original, amount, spent, smart_share, demo)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lines.stream()
                        .map(it -> new Object[] {
                            it.region().value(),
                            it.id(),
                            it.year(),
                            it.agency(),
                            it.initiative().orElse(null),
                            it.subActivity(),
                            it.account(),
                            it.source().name(),
                            it.fund(),
                            it.name(),
                            it.original().amount(),
                            it.amount().amount(),
                            it.spent().amount(),
                            it.smartShare(),
                            it.demo()
                        })
                        .toList());
    }

    /** Whether an adjustment ever moved it, even back to where it was. */
    boolean isMoved(RegionCode region, UUID id) {
        return jdbc.sql(
                        "select exists (select from budget.adjustment_shift where region_code = :region and line_id = :id)")
                .param("region", region.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Writes the amounts of lines that this transaction holds. */
    public void move(Collection<BudgetLine> held) {
        batches.batchUpdate(
                "update budget.line set amount = ?, version = version + 1 where region_code = ? and id = ?",
                held.stream()
                        .map(it ->
                                new Object[] {it.amount().amount(), it.region().value(), it.id()})
                        .toList());
    }

    /** Writes first amounts, amounts and what is spent of lines that this transaction holds. */
    public void realise(Collection<BudgetLine> held) {
        batches.batchUpdate(
                "update budget.line set original = ?, amount = ?, spent = ?, version = version + 1 where region_code = ? and id = ?",
                held.stream()
                        .map(it -> new Object[] {
                            it.original().amount(),
                            it.amount().amount(),
                            it.spent().amount(),
                            it.region().value(),
                            it.id()
                        })
                        .toList());
    }

    /** Writes everything of a line that this transaction holds. */
    void change(BudgetLine held) {
        jdbc.sql("""
                        update budget.line
                        set year = :year, agency_id = :agency, initiative_id = :initiative::uuid, sub_activity = :sub,
                            account = :account, source = :source, fund = :fund, name = :name, original = :original,
                            amount = :amount, spent = :spent, smart_share = :share, version = version + 1
                        where region_code = :region and id = :id
                        """)
                .param("region", held.region().value())
                .param("id", held.id())
                .param("year", held.year())
                .param("agency", held.agency())
                .param("initiative", held.initiative().map(UUID::toString).orElse(null))
                .param("sub", held.subActivity())
                .param("account", held.account())
                .param("source", held.source().name())
                .param("fund", held.fund())
                .param("name", held.name())
                .param("original", held.original().amount())
                .param("amount", held.amount().amount())
                .param("spent", held.spent().amount())
                .param("share", held.smartShare())
                .update();
    }

    /** Those that have lines, and this one; in their order. */
    public List<Integer> years(RegionCode region, int year) {
        return jdbc.sql("select year from budget.line where region_code = :region union select :year order by 1")
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    static BudgetLine line(ResultSet row) throws SQLException {
        return new BudgetLine(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getObject("agency_id", UUID.class),
                Optional.ofNullable(row.getObject("initiative_id", UUID.class)),
                row.getString("sub_activity"),
                row.getString("account"),
                FundingSource.valueOf(row.getString("source")),
                row.getString("fund"),
                row.getString("name"),
                new Rupiah(row.getLong("original")),
                new Rupiah(row.getLong("amount")),
                new Rupiah(row.getLong("spent")),
                row.getBigDecimal("smart_share"),
                row.getBoolean("demo"),
                row.getInt("version"));
    }
}
