package id.mandala.overlap.construction;

import id.mandala.identity.Actors;
import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Construction.Step;
import id.mandala.overlap.construction.Construction.Tested;
import id.mandala.overlap.construction.Construction.Users;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is written of the construction of applications, within the scope of who asks, and every stage they came to. */
@Repository
@Transactional
class Constructions {

    private static final String SELECT = "select * from overlap.construction where region_code = :region ";

    private final JdbcClient jdbc;

    Constructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a region, by application. */
    Map<UUID, Construction> of(RegionCode region) {
        return jdbc.sql(SELECT).param("region", region.value()).query((row, _) -> construction(row)).stream()
                .collect(Collectors.toMap(Construction::application, Function.identity()));
    }

    Optional<Construction> find(RegionCode region, UUID application) {
        return jdbc.sql(SELECT + "and application_id = :application")
                .param("region", region.value())
                .param("application", application)
                .query((row, _) -> construction(row))
                .optional();
    }

    /** The newest first. */
    List<Step> steps(RegionCode region, UUID application) {
        return jdbc.sql("""
                        select step.*, account.name as who from overlap.construction_stage step
                        left join identity.account on account.id = step.written_by
                        where step.region_code = :region and step.application_id = :application
                        order by step.number desc
                        """)
                .param("region", region.value())
                .param("application", application)
                .query((row, _) -> new Step(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("who"))))
                .list();
    }

    /** Writes the first, or over the one of the version that was seen; false when someone was faster. */
    boolean write(Construction it) {
        var statement = jdbc.sql("""
                        insert into overlap.construction as present (region_code, application_id, stage, since, builder, contract_ends,
                            expected_live, source, source_on, source_kept, documented, rights, function_test, function_tested_on,
                            security_test, security_tested_on, load_test, load_tested_on, users_registered, users_active, users_month,
                            touched_on)
                        values (:region, :application, :stage, :since, :builder, :contractEnds, :expectedLive, :source, :sourceOn, :kept,
                            :documented, :rights, :function, :functionOn, :security, :securityOn, :load, :loadOn, :registered, :active,
                            :month, :touched)
                        on conflict (region_code, application_id) do update
                        set stage = excluded.stage, since = excluded.since, builder = excluded.builder,
                            contract_ends = excluded.contract_ends, expected_live = excluded.expected_live, source = excluded.source,
                            source_on = excluded.source_on, source_kept = excluded.source_kept, documented = excluded.documented,
                            rights = excluded.rights, function_test = excluded.function_test,
                            function_tested_on = excluded.function_tested_on, security_test = excluded.security_test,
                            security_tested_on = excluded.security_tested_on, load_test = excluded.load_test,
                            load_tested_on = excluded.load_tested_on, users_registered = excluded.users_registered,
                            users_active = excluded.users_active, users_month = excluded.users_month, touched_on = excluded.touched_on,
                            version = present.version + 1
                        where present.version = :version
                        """)
                .param("region", it.region().value())
                .param("application", it.application())
                .param("version", it.version())
                .param("stage", it.stage().name())
                .param("since", it.since())
                .param("builder", it.builder())
                .param("contractEnds", it.contractEnds().orElse(null), Types.DATE)
                .param("expectedLive", it.expectedLive().orElse(null), Types.DATE)
                .param("source", it.handover().source().name())
                .param("sourceOn", it.handover().on().orElse(null), Types.DATE)
                .param("kept", it.handover().kept())
                .param("documented", it.handover().documented())
                .param("rights", it.handover().rights().name())
                .param("registered", it.users().map(Users::registered).orElse(null), Types.INTEGER)
                .param("active", it.users().map(Users::active).orElse(null), Types.INTEGER)
                .param("month", it.users().map(users -> users.month().atDay(1)).orElse(null), Types.DATE)
                .param("touched", it.touched());
        for (var check : Check.values()) {
            var tested = it.tested(check);
            statement
                    .param(check.key(), tested.result().name())
                    .param(check.key() + "On", tested.on().orElse(null), Types.DATE);
        }
        return statement.update() == 1;
    }

    /** The stage it came to with this writing. */
    void step(Construction it) {
        jdbc.sql("""
                        insert into overlap.construction_stage (region_code, application_id, number, stage, since, written_by)
                        values (:region, :application, :number, :stage, :since, :account)
                        """)
                .param("region", it.region().value())
                .param("application", it.application())
                .param("number", it.version() + 1)
                .param("stage", it.stage().name())
                .param("since", it.since())
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .update();
    }

    private static Construction construction(ResultSet row) throws SQLException {
        return new Construction(
                RegionCode.of(row.getString("region_code")),
                row.getObject("application_id", UUID.class),
                Stage.valueOf(row.getString("stage")),
                row.getObject("since", LocalDate.class),
                row.getString("builder"),
                day(row, "contract_ends"),
                day(row, "expected_live"),
                new Handover(
                        Handover.Source.valueOf(row.getString("source")),
                        day(row, "source_on"),
                        row.getString("source_kept"),
                        row.getBoolean("documented"),
                        Handover.Rights.valueOf(row.getString("rights"))),
                tests(row),
                day(row, "users_month").isPresent() ? Optional.of(users(row)) : Optional.empty(),
                row.getObject("touched_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Map<Check, Tested> tests(ResultSet row) throws SQLException {
        var tests = new EnumMap<Check, Tested>(Check.class);
        for (var check : Check.values()) {
            var result = Result.valueOf(row.getString(check.key() + "_test"));
            tests.put(check, new Tested(result, day(row, check.key() + "_tested_on")));
        }
        return tests;
    }

    private static Users users(ResultSet row) throws SQLException {
        return new Users(
                row.getInt("users_registered"),
                row.getInt("users_active"),
                YearMonth.from(row.getObject("users_month", LocalDate.class)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
