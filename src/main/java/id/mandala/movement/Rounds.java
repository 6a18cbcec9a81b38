package id.mandala.movement;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rounds and their members. */
@Repository
@Transactional
public class Rounds {

    private static final String COLUMNS = "select r.id, r.year, r.tier, r.name from movement.round r ";

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Rounds(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The latest first. */
    public List<Round> all() {
        return jdbc.sql(COLUMNS + "order by r.year desc, r.tier desc")
                .query((row, _) -> round(row))
                .list();
    }

    public Optional<Round> find(String id) {
        return jdbc.sql(COLUMNS + "where r.id = :id")
                .param("id", id)
                .query((row, _) -> round(row))
                .optional();
    }

    /** In which the region is a member, the latest first. */
    public List<Round> of(RegionCode region) {
        return jdbc.sql(COLUMNS + """
                        join movement.member m on m.round = r.id where m.region_code = :region order by r.year desc
                        """)
                .param("region", region.value())
                .query((row, _) -> round(row))
                .list();
    }

    /** By code. */
    public List<RegionCode> members(Round it) {
        return jdbc.sql(
                        "select region_code from movement.member where round = :round order by region_code collate \"C\"")
                .param("round", it.id())
                .query((row, _) -> RegionCode.of(row.getString(1)))
                .list();
    }

    /** @throws RuleBroken {@code movement.round.already-open} */
    public void open(Round it) {
        requireLead();
        it.check();
        boolean opened = jdbc.sql("""
                        insert into movement.round (id, year, tier, name, opened_by)
                        values (:id, :year, :tier, :name, :by) on conflict do nothing
                        """)
                        .param("id", it.id())
                        .param("year", it.year())
                        .param("tier", it.tier().name())
                        .param("name", it.name())
                        .param("by", Actors.current().name())
                        .update()
                == 1;
        if (!opened) {
            throw new RuleBroken("movement.round.already-open", it.id());
        }
        trail.record(RegionCode.NATION, "movement.round-opened", it.id(), Map.of("name", it.name()));
    }

    /**
     * Takes regions into the round; who is a member stays one.
     *
     * @param basis by which decision, or by what exception
     */
    public void admit(Round to, Collection<RegionCode> regions, String basis) {
        requireLead();
        for (var region : regions) {
            if (!to.tier().fits(region)) {
                throw new RuleBroken("movement.round.tier", region.value());
            }
            boolean added = jdbc.sql("""
                            insert into movement.member (region_code, round, basis, name)
                            values (:region, :round, :basis, :name) on conflict do nothing
                            """)
                            .param("region", region.value())
                            .param("round", to.id())
                            .param("basis", basis)
                            .param("name", Actors.current().name())
                            .update()
                    == 1;
            if (added) {
                trail.record(region, "movement.admitted", to.id(), Map.of("basis", basis));
            }
        }
    }

    public static void requireLead() {
        Actors.current().require(Permission.LEAD_MOVEMENT, RegionCode.NATION);
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getString("id"), row.getInt("year"), Tier.valueOf(row.getString("tier")), row.getString("name"));
    }
}
