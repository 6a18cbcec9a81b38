package id.mandala.budget.scenario;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What regions decided of their initiatives; where they decided nothing there is no row. */
@Repository
@Transactional
class InitiativeRules {

    private final JdbcClient jdbc;

    InitiativeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, InitiativeRule> of(RegionCode region) {
        var rules = new HashMap<UUID, InitiativeRule>();
        jdbc.sql("select * from budget.initiative_rule where region_code = :region")
                .param("region", region.value())
                .query(row -> {
                    rules.put(row.getObject("initiative_id", UUID.class), rule(row));
                });
        return rules;
    }

    InitiativeRule of(RegionCode region, UUID initiative) {
        return jdbc.sql("select * from budget.initiative_rule where region_code = :region and initiative_id = :id")
                .param("region", region.value())
                .param("id", initiative)
                .query((row, _) -> rule(row))
                .optional()
                .orElse(InitiativeRule.NONE);
    }

    /** @return false when somebody else decided since it was read */
    boolean write(RegionCode region, UUID initiative, InitiativeRule rule) {
        return jdbc.sql("""
                                insert into budget.initiative_rule as it
                                    (region_code, initiative_id, worth, mandatory, least_share, latest_shift)
                                values (:region, :id, :worth, :mandatory, :share, :shift)
                                on conflict (region_code, initiative_id) do update
                                    set worth = excluded.worth, mandatory = excluded.mandatory,
                                        least_share = excluded.least_share, latest_shift = excluded.latest_shift,
                                        version = it.version + 1
                                    where it.version = :version
                                """)
                        .param("region", region.value())
                        .param("id", initiative)
                        .param("worth", rule.worth().orElse(null))
                        .param("mandatory", rule.mandatory())
                        .param("share", rule.leastShare().orElse(null))
                        .param("shift", rule.latestShift())
                        .param("version", rule.version())
                        .update()
                == 1;
    }

    private static InitiativeRule rule(ResultSet row) throws SQLException {
        return new InitiativeRule(
                Optional.ofNullable(row.getBigDecimal("worth")),
                row.getBoolean("mandatory"),
                Optional.ofNullable(row.getBigDecimal("least_share")),
                row.getInt("latest_shift"),
                row.getInt("version"));
    }
}
