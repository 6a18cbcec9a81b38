package id.mandala.monitoring.threshold;

import id.mandala.monitoring.figure.Thresholds;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The thresholds regions have set for themselves. A change is summed up anew by the database before it is committed. */
@Repository
@Transactional
public class RegionThresholds {

    /**
     * @param reason why the region deviates from the usual
     * @param name of who set them
     */
    record Own(Thresholds thresholds, String reason, String name, int version) {}

    private final JdbcClient jdbc;

    RegionThresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its own, or the usual ones. */
    public Thresholds of(RegionCode region) {
        return own(region).map(Own::thresholds).orElse(Thresholds.USUAL);
    }

    Optional<Own> own(RegionCode region) {
        return jdbc.sql("select * from monitoring.threshold where region_code = :region")
                .param("region", region.value())
                .query((row, _) ->
                        new Own(read(row), row.getString("reason"), row.getString("name"), row.getInt("version")))
                .optional();
    }

    /** Of the columns {@code turn}, {@code early}, {@code late} and {@code money_ahead}; the usual ones where they are null. */
    public static Thresholds read(ResultSet row) throws SQLException {
        var turn = row.getBigDecimal("turn");
        return turn == null
                ? Thresholds.USUAL
                : new Thresholds(
                        turn, row.getBigDecimal("early"), row.getBigDecimal("late"), row.getBigDecimal("money_ahead"));
    }

    /** @return whether nobody else wrote them since that version; 0 where there were none */
    boolean write(RegionCode region, Own own) {
        var it = own.thresholds();
        return jdbc.sql("""
                        insert into monitoring.threshold as present (region_code, turn, early, late, money_ahead, reason, name)
                        select :region, :turn, :early, :late, :ahead, :reason, :name
                        where :seen = 0 or exists (select from monitoring.threshold where region_code = :region)
                        on conflict (region_code) do update set turn = :turn, early = :early, late = :late, money_ahead = :ahead,
                            reason = :reason, name = :name, version = present.version + 1
                            where present.version = :seen
                        """)
                        .param("region", region.value())
                        .param("turn", it.turn())
                        .param("early", it.early())
                        .param("late", it.late())
                        .param("ahead", it.moneyAhead())
                        .param("reason", own.reason())
                        .param("name", own.name())
                        .param("seen", own.version())
                        .update()
                == 1;
    }
}
