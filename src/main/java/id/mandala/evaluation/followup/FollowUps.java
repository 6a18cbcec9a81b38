package id.mandala.evaluation.followup;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is done about findings; never overwritten. */
@Repository
@Transactional
class FollowUps {

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts today, by key of the finding. */
    Map<String, FollowUp> of(RegionCode region) {
        return jdbc.sql("""
                        select it.*, finding.year from evaluation.current_follow_up it
                        join evaluation.finding on finding.region_code = it.region_code and finding.key = it.finding
                        where it.region_code = :region
                        """).param("region", region.value()).query((row, _) -> followUp(row)).list().stream()
                .collect(Collectors.toMap(FollowUp::finding, Function.identity()));
    }

    /** All revisions, the latest first. */
    List<FollowUp> history(RegionCode region, String finding) {
        return jdbc.sql("""
                        select it.*, finding.year from evaluation.follow_up it
                        join evaluation.finding on finding.region_code = it.region_code and finding.key = it.finding
                        where it.region_code = :region and it.finding = :finding
                        order by it.revision desc
                        """)
                .param("region", region.value())
                .param("finding", finding)
                .query((row, _) -> followUp(row))
                .list();
    }

    /** @return whether nobody else wrote that revision */
    boolean add(FollowUp it) {
        return jdbc.sql("""
                        insert into evaluation.follow_up
                            (region_code, finding, revision, agency_id, action, due, state, reason, proof, page, name)
                        values (:region, :finding, :revision, :agency::uuid, :action, :due::date, :state, :reason, :proof, :page, :name)
                        on conflict (region_code, finding, revision) do nothing
                        """)
                        .param("region", it.region().value())
                        .param("finding", it.finding())
                        .param("revision", it.revision())
                        .param("agency", it.agency().map(UUID::toString).orElse(null))
                        .param("action", it.action())
                        .param("due", it.due().map(LocalDate::toString).orElse(null))
                        .param("state", it.state().name())
                        .param("reason", it.reason())
                        .param("proof", it.proof())
                        .param("page", it.page().orElse(null))
                        .param("name", it.name())
                        .update()
                == 1;
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                RegionCode.of(row.getString("region_code")),
                row.getString("finding"),
                row.getInt("year"),
                Optional.ofNullable(row.getObject("agency_id", UUID.class)),
                row.getString("action"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                FollowUp.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("proof"),
                Optional.ofNullable(row.getString("page")),
                row.getString("name"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getInt("revision"));
    }
}
