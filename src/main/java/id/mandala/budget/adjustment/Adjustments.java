package id.mandala.budget.adjustment;

import id.mandala.budget.line.BudgetLine;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Adopted adjustments; written once. */
@Repository
@Transactional
class Adjustments {

    private static final String SELECT = """
            select it.*, coalesce((
                select sum(shift.before - shift.after) from budget.adjustment_shift shift
                where shift.region_code = it.region_code and shift.number = it.number and shift.after < shift.before), 0) as moved
            from budget.adjustment it
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Adjustments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The newest first. */
    List<Adjustment> of(RegionCode region) {
        return jdbc.sql(SELECT + "where it.region_code = :region order by it.number desc")
                .param("region", region.value())
                .query((row, _) -> adjustment(row))
                .list();
    }

    Optional<Adjustment> find(RegionCode region, int number) {
        return jdbc.sql(SELECT + "where it.region_code = :region and it.number = :number")
                .param("region", region.value())
                .param("number", number)
                .query((row, _) -> adjustment(row))
                .optional();
    }

    List<MovedLine> lines(RegionCode region, int number) {
        return jdbc.sql("""
                        select shift.*, line.name, line.account, line.agency_id, line.source
                        from budget.adjustment_shift shift
                        join budget.line line on line.region_code = shift.region_code and line.id = shift.line_id
                        where shift.region_code = :region and shift.number = :number
                        order by shift.after - shift.before, line.name
                        """)
                .param("region", region.value())
                .param("number", number)
                .query((row, _) -> new MovedLine(
                        row.getObject("line_id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getObject("agency_id", UUID.class),
                        FundingSource.valueOf(row.getString("source")),
                        new Rupiah(row.getLong("before")),
                        new Rupiah(row.getLong("after"))))
                .list();
    }

    List<AdjustmentPage.Told> effects(RegionCode region, int number) {
        return jdbc.sql("""
                        select effect.*, initiative.name from budget.adjustment_effect effect
                        join masterplan.initiative initiative on initiative.region_code = effect.region_code
                            and initiative.id = effect.initiative_id
                        where effect.region_code = :region and effect.number = :number
                        order by effect.position
                        """)
                .param("region", region.value())
                .param("number", number)
                .query((row, _) -> new AdjustmentPage.Told(effect(row), row.getString("name")))
                .list();
    }

    private static AdjustmentDraft.InitiativeEffect effect(ResultSet row) throws SQLException {
        return new AdjustmentDraft.InitiativeEffect(
                row.getObject("initiative_id", UUID.class),
                AdjustmentDraft.Effect.valueOf(row.getString("effect")),
                row.getInt("from_year"),
                toYear(row),
                FundingSource.valueOf(row.getString("source")),
                new Rupiah(row.getLong("amount")),
                row.getString("reason"));
    }

    private static OptionalInt toYear(ResultSet row) throws SQLException {
        var year = row.getObject("to_year", Integer.class);
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The number of an adjustment of the same year by the same basis and with the same note. */
    Optional<Integer> recorded(RegionCode region, AdjustmentDraft draft) {
        return jdbc.sql("""
                        select number from budget.adjustment
                        where region_code = :region and year = :year and lower(basis) = lower(:basis) and lower(note) = lower(:note)
                        order by number limit 1
                        """)
                .param("region", region.value())
                .param("year", draft.year())
                .param("basis", draft.basis())
                .param("note", draft.note())
                .query(Integer.class)
                .optional();
    }

    /** @return its number, one more than the last; two at once wait for each other */
    int add(RegionCode region, AdjustmentDraft draft, @Nullable UUID by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('budget.adjustment ' || :region))")
                .param("region", region.value())
                .query(rows -> {});
        return jdbc.sql("""
                        insert into budget.adjustment
                            (region_code, number, year, kind, basis, decided_on, effective_on, note, total, adopted_by)
                        select :region, coalesce(max(number), 0) + 1, :year, :kind, :basis, :decided, :effective, :note, :total,
                            :by::uuid
                        from budget.adjustment where region_code = :region
                        returning number
                        """)
                .param("region", region.value())
                .param("year", draft.year())
                .param("kind", draft.kind().name())
                .param("basis", draft.basis())
                .param("decided", draft.decidedOn())
                .param("effective", draft.effectiveOn())
                .param("note", draft.note())
                .param("total", draft.total().amount())
                .param("by", by == null ? null : by.toString())
                .query(Integer.class)
                .single();
    }

    void addLines(int number, List<BudgetLine> before, List<BudgetLine> after) {
        var rows = new Object[before.size()][];
        for (int at = 0; at < rows.length; at++) {
            var line = before.get(at);
            rows[at] = new Object[] {
                line.region().value(),
                number,
                line.id(),
                line.amount().amount(),
                after.get(at).amount().amount()
            };
        }
        batches.batchUpdate(
                "insert into budget.adjustment_shift (region_code, number, line_id, before, after) values (?, ?, ?, ?, ?)",
                List.of(rows));
    }

    void addEffects(RegionCode region, int number, List<AdjustmentDraft.InitiativeEffect> effects) {
        var rows = new Object[effects.size()][];
        for (int at = 0; at < rows.length; at++) {
            var it = effects.get(at);
            rows[at] = new Object[] {
                region.value(),
                number,
                at + 1,
                it.initiative(),
                it.effect().name(),
                it.fromYear(),
                it.toYear().isPresent() ? it.toYear().getAsInt() : null,
                it.source().name(),
                it.amount().amount(),
                it.reason()
            };
        }
        batches.batchUpdate("""
                insert into budget.adjustment_effect
                    (region_code, number, position, initiative_id, effect, from_year, to_year, source, amount, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, List.of(rows));
    }

    private static Adjustment adjustment(ResultSet row) throws SQLException {
        return new Adjustment(
                RegionCode.of(row.getString("region_code")),
                row.getInt("number"),
                row.getInt("year"),
                AdjustmentKind.valueOf(row.getString("kind")),
                row.getString("basis"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getString("note"),
                new Rupiah(row.getLong("total")),
                new Rupiah(row.getLong("moved")),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("adopted_by", UUID.class)));
    }
}
