package id.mandala.budget.adjustment;

import id.mandala.masterplan.version.ReasonSource;
import id.mandala.values.RegionCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopted adjustments, as the reasons why the initiatives they put off, reduced or cancelled changed in the plan. */
@Component
@Transactional(readOnly = true)
class AdjustmentReasons implements ReasonSource {

    private final JdbcClient jdbc;

    AdjustmentReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, KnownReason> since(RegionCode region, Instant moment) {
        var known = new HashMap<UUID, KnownReason>();
        jdbc.sql("""
                        select effect.initiative_id, effect.reason, adjustment.basis, adjustment.decided_on
                        from budget.adjustment adjustment
                        join budget.adjustment_effect effect
                            on effect.region_code = adjustment.region_code and effect.number = adjustment.number
                        where adjustment.region_code = :region and adjustment.adopted_at > :moment
                        order by adjustment.number, effect.position desc
                        """)
                .param("region", region.value())
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(row -> {
                    known.put(
                            row.getObject("initiative_id", UUID.class),
                            new KnownReason(
                                    row.getString("reason"),
                                    row.getString("basis") + ", " + row.getDate("decided_on")));
                });
        return known;
    }
}
