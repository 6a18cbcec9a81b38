package id.mandala.masterplan.version;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of a version, read and written. Works in the caller's transaction. */
@Component
class VersionRows {

    private final JdbcClient jdbc;
    private final ContentJson json;

    VersionRows(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(PlanVersion it) {
        write("""
                insert into masterplan.plan_version (region_code, masterplan_id, number, title, note, instrument,
                    instrument_number, about, stage, harmonised_on, signed_on, promulgated_on, in_force_from, counted, taken_at)
                values (:region, :plan, :number, :title, :note, :instrument, :instrumentNumber, :about, :stage,
                    :harmonised, :signed, :promulgated, :inForce, cast(:counted as jsonb), :takenAt)
                """, it).update();
    }

    boolean update(PlanVersion it) {
        return write("""
                        update masterplan.plan_version set title = :title, note = :note, instrument = :instrument,
                            instrument_number = :instrumentNumber, about = :about, stage = :stage, harmonised_on = :harmonised,
                            signed_on = :signed, promulgated_on = :promulgated, in_force_from = :inForce,
                            counted = cast(:counted as jsonb), taken_at = :takenAt, version = version + 1
                        where region_code = :region and masterplan_id = :plan and number = :number and version = :version
                        """, it).param("version", it.version()).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, PlanVersion it) {
        return jdbc.sql(sql)
                .param("region", it.region().value())
                .param("plan", it.plan())
                .param("number", it.number())
                .param("title", it.title())
                .param("note", it.note())
                .param("instrument", it.instrument().kind().name())
                .param("instrumentNumber", it.instrument().number())
                .param("about", it.instrument().about())
                .param("stage", it.stage().name())
                .param("harmonised", it.steps().harmonised().orElse(null), Types.DATE)
                .param("signed", it.steps().signed().orElse(null), Types.DATE)
                .param("promulgated", it.steps().promulgated().orElse(null), Types.DATE)
                .param("inForce", it.steps().inForce().orElse(null), Types.DATE)
                .param("counted", json.counted(it.counted()))
                .param("takenAt", it.takenAt().atOffset(ZoneOffset.UTC));
    }

    PlanVersion version(ResultSet row, int number) throws SQLException {
        return new PlanVersion(
                RegionCode.of(row.getString("region_code")),
                row.getObject("masterplan_id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("note"),
                new LegalInstrument(
                        InstrumentKind.valueOf(row.getString("instrument")),
                        row.getString("instrument_number"),
                        row.getString("about")),
                VersionStage.valueOf(row.getString("stage")),
                new Steps(
                        day(row, "harmonised_on"),
                        day(row, "signed_on"),
                        day(row, "promulgated_on"),
                        day(row, "in_force_from")),
                json.counted(row.getString("counted")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
