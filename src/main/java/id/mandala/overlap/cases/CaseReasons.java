package id.mandala.overlap.cases;

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

/** The outcomes that were carried out, as the reasons why their initiatives changed. */
@Component
@Transactional(readOnly = true)
class CaseReasons implements ReasonSource {

    private final JdbcClient jdbc;

    CaseReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, KnownReason> since(RegionCode region, Instant moment) {
        var known = new HashMap<UUID, KnownReason>();
        jdbc.sql("""
                        select item.item_id, decided.number, decided.outcome, decided.reason, decided.decided_at
                        from overlap.overlap_case decided
                        join overlap.case_item item
                            on item.region_code = decided.region_code and item.case_id = decided.id
                        where decided.region_code = :region and decided.stage = 'DONE' and decided.ended_at > :moment
                            and item.item_kind = 'INITIATIVE'
                        order by decided.ended_at
                        """)
                .param("region", region.value())
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(row -> {
                    known.put(
                            row.getObject("item_id", UUID.class),
                            new KnownReason(
                                    CaseWords.reason(
                                            Outcome.valueOf(row.getString("outcome")), row.getString("reason")),
                                    CaseWords.decision(
                                            row.getInt("number"),
                                            row.getObject("decided_at", OffsetDateTime.class)
                                                    .toInstant())));
                });
        return known;
    }
}
