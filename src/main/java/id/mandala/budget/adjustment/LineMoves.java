package id.mandala.budget.adjustment;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which adjustments moved a budget line, within the scope of who asks. */
@Repository
@Transactional(readOnly = true)
public class LineMoves {

    /** @param number of the adjustment */
    public record Move(
            int number, AdjustmentKind kind, String basis, LocalDate effectiveOn, Rupiah before, Rupiah after) {

        /** Added, or below nought taken. */
        public Rupiah difference() {
            return new Rupiah(after.amount() - before.amount());
        }
    }

    private final JdbcClient jdbc;

    LineMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were adopted. */
    public List<Move> of(RegionCode region, UUID line) {
        return jdbc.sql("""
                        select it.number, it.kind, it.basis, it.effective_on, shift.before, shift.after
                        from budget.adjustment_shift shift
                        join budget.adjustment it on it.region_code = shift.region_code and it.number = shift.number
                        where shift.region_code = :region and shift.line_id = :line
                        order by it.number
                        """)
                .param("region", region.value())
                .param("line", line)
                .query((row, _) -> new Move(
                        row.getInt("number"),
                        AdjustmentKind.valueOf(row.getString("kind")),
                        row.getString("basis"),
                        row.getObject("effective_on", LocalDate.class),
                        new Rupiah(row.getLong("before")),
                        new Rupiah(row.getLong("after"))))
                .list();
    }
}
