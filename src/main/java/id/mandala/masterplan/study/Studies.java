package id.mandala.masterplan.study;

import id.mandala.identity.Actors;
import id.mandala.masterplan.Initiative;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Feasibility studies and waivers in the order they were recorded. Rows are added, never changed. */
@Repository
@Transactional
class Studies {

    private final JdbcClient jdbc;

    Studies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Study> of(Initiative initiative) {
        return of(initiative.region(), List.of(initiative.id())).getOrDefault(initiative.id(), List.of());
    }

    /** By initiative; one nobody studied is missing. */
    Map<UUID, List<Study>> of(RegionCode region, Collection<UUID> initiatives) {
        var studies = new HashMap<UUID, List<Study>>();
        jdbc.sql("""
                        select study.*, account.name as who from masterplan.study
                        left join identity.account on account.id = study.recorded_by
                        where study.region_code = :region and study.initiative_id = any(:ids)
                        order by study.seq
                        """)
                .param("region", region.value())
                .param("ids", initiatives.toArray(UUID[]::new))
                .query(row -> {
                    studies.computeIfAbsent(row.getObject("initiative_id", UUID.class), _ -> new ArrayList<>())
                            .add(study(row));
                });
        return studies;
    }

    Map<UUID, List<Waiver>> waivers(RegionCode region, Collection<UUID> initiatives) {
        var waivers = new HashMap<UUID, List<Waiver>>();
        jdbc.sql("""
                        select waiver.*, account.name as who from masterplan.study_waiver waiver
                        left join identity.account on account.id = waiver.waived_by
                        where waiver.region_code = :region and waiver.initiative_id = any(:ids)
                        order by waiver.seq
                        """)
                .param("region", region.value())
                .param("ids", initiatives.toArray(UUID[]::new))
                .query(row -> {
                    waivers.computeIfAbsent(row.getObject("initiative_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Waiver(
                                    row.getInt("seq"),
                                    Optional.ofNullable(row.getObject("despite", Integer.class)),
                                    row.getString("reason"),
                                    instant(row, "waived_at"),
                                    Optional.ofNullable(row.getString("who"))));
                });
        return waivers;
    }

    void add(Initiative initiative, Opinion opinion, Optional<Integer> corrects) {
        jdbc.sql("""
                        insert into masterplan.study (region_code, initiative_id, seq, author, made_on, verdict, reasons,
                            conditions, corrects, recorded_by)
                        select :region, :id, coalesce(max(seq), 0) + 1, :author, :madeOn, :verdict, :reasons,
                            :conditions, :corrects, :account
                        from masterplan.study where region_code = :region and initiative_id = :id
                        """)
                .param("region", initiative.region().value())
                .param("id", initiative.id())
                .param("author", opinion.author())
                .param("madeOn", opinion.madeOn())
                .param("verdict", opinion.verdict().name())
                .param("reasons", opinion.reasons())
                .param("conditions", opinion.conditions())
                .param("corrects", corrects.orElse(null), Types.INTEGER)
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .update();
    }

    void waive(Initiative initiative, Optional<Integer> despite, String reason) {
        jdbc.sql("""
                        insert into masterplan.study_waiver
                            (region_code, initiative_id, seq, despite, reason, waived_by)
                        select :region, :id, coalesce(max(seq), 0) + 1, :despite, :reason, :account
                        from masterplan.study_waiver where region_code = :region and initiative_id = :id
                        """)
                .param("region", initiative.region().value())
                .param("id", initiative.id())
                .param("despite", despite.orElse(null), Types.INTEGER)
                .param("reason", reason)
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .update();
    }

    private static Study study(ResultSet row) throws SQLException {
        return new Study(
                row.getInt("seq"),
                new Opinion(
                        row.getString("author"),
                        row.getObject("made_on", LocalDate.class),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("reasons"),
                        row.getString("conditions")),
                Optional.ofNullable(row.getObject("corrects", Integer.class)),
                instant(row, "recorded_at"),
                Optional.ofNullable(row.getString("who")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
