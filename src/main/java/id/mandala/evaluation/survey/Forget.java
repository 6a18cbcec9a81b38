package id.mandala.evaluation.survey;

import id.mandala.audit.AuditTrail;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what could lead to a person, {@link Survey#KEPT_DAYS} days after a survey's end; the answers and what speaks against them stay. */
@Service
@Transactional
class Forget {

    private final JdbcClient jdbc;
    private final Today today;
    private final AuditTrail trail;

    Forget(JdbcClient jdbc, Today today, AuditTrail trail) {
        this.jdbc = jdbc;
        this.today = today;
        this.trail = trail;
    }

    /** What is due today. */
    void due() {
        var last = today.date().minusDays(Survey.KEPT_DAYS);
        var surveys = jdbc.sql("""
                        select region_code, id from evaluation.survey
                        where state <> 'DRAFT' and closes_on <= :last and traces_deleted_at is null
                        """)
                .param("last", last)
                .query((row, _) ->
                        Map.entry(RegionCode.of(row.getString("region_code")), row.getObject("id", UUID.class)))
                .list();
        surveys.forEach(it -> forget(it.getKey(), it.getValue()));
        deleteKeys(last);
    }

    private void forget(RegionCode region, UUID survey) {
        int traces = deleted(
                "delete from evaluation.survey_trace where region_code = :region and survey_id = :id", region, survey);
        int texts = deleted(
                "delete from evaluation.survey_suggestion where region_code = :region and survey_id = :id",
                region,
                survey);
        deleted(
                "update evaluation.survey set traces_deleted_at = clock_timestamp() where region_code = :region and id = :id",
                region,
                survey);
        trail.record(
                region,
                "evaluation.survey-forgotten",
                survey.toString(),
                Map.of("traces", traces, "suggestions", texts));
    }

    /** A key goes with the last survey of its year. */
    private void deleteKeys(LocalDate last) {
        jdbc.sql("""
                delete from evaluation.survey_key it where not exists (select from evaluation.survey
                    where survey.region_code = it.region_code and survey.year = it.year
                    and (closes_on > :last or state = 'DRAFT' or traces_deleted_at is null))
                """).param("last", last).update();
    }

    private int deleted(String sql, RegionCode region, UUID survey) {
        return jdbc.sql(sql).param("region", region.value()).param("id", survey).update();
    }
}
