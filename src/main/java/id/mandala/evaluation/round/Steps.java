package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Days on which a judgement of a round moved on. */
@Repository
@Transactional
class Steps {

    enum Step {
        SETTLED,
        PUBLISHED
    }

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first time counts. */
    boolean add(RegionCode region, int year, Step step, String reason, String name) {
        return jdbc.sql("""
                        insert into evaluation.round_step (region_code, year, step, reason, name)
                        values (:region, :year, :step, :reason, :name) on conflict do nothing
                        """)
                        .param("region", region.value())
                        .param("year", year)
                        .param("step", step.name())
                        .param("reason", reason)
                        .param("name", name)
                        .update()
                == 1;
    }
}
