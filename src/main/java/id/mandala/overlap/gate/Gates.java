package id.mandala.overlap.gate;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was looked up before applications were proposed; one for an initiative, the newest. */
@Repository
@Transactional
class Gates {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Gates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<GateCheck> find(RegionCode region, UUID initiative) {
        return jdbc.sql("""
                        select gate.*, account.name as who from overlap.gate
                        left join identity.account on account.id = gate.checked_by
                        where gate.region_code = :region and gate.initiative_id = :id
                        """)
                .param("region", region.value())
                .param("id", initiative)
                .query(this::check)
                .optional();
    }

    /** Writes the first where {@code seen} is 0, else over the one of that version; false when someone was faster. */
    boolean write(RegionCode region, UUID initiative, long seen, List<GateCheck.Seen> found, String answer) {
        return jdbc.sql(seen == 0 ? """
                                insert into overlap.gate (region_code, initiative_id, checked_by, found, answer)
                                values (:region, :id, :account, cast(:found as jsonb), :answer)
                                on conflict do nothing
                                """ : """
                                update overlap.gate set checked_at = clock_timestamp(), checked_by = :account,
                                    found = cast(:found as jsonb), answer = :answer, version = version + 1
                                where region_code = :region and initiative_id = :id and version = :seen
                                """)
                        .param("region", region.value())
                        .param("id", initiative)
                        .param("account", Actors.current().account().orElse(null), Types.OTHER)
                        .param("found", json.writeValueAsString(found))
                        .param("answer", answer)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private GateCheck check(ResultSet row, int number) throws SQLException {
        return new GateCheck(
                RegionCode.of(row.getString("region_code")),
                row.getObject("initiative_id", UUID.class),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("who")),
                List.of(json.readValue(row.getString("found"), GateCheck.Seen[].class)),
                row.getString("answer"),
                row.getInt("version"));
    }
}
