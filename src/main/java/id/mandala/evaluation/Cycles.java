package id.mandala.evaluation;

import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The yearly rounds of the ministry. */
@Repository
class Cycles {

    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2100;

    private final JdbcClient jdbc;

    Cycles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Integer> years() {
        return jdbc.sql("select year from evaluation.cycle order by year desc")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    /** {@code Tahap II} where the year had two rounds. */
    Optional<String> phase(int year) {
        return jdbc.sql("select phase from evaluation.cycle where year = :year and phase is not null")
                .param("year", year)
                .query(String.class)
                .optional();
    }

    /** @throws RuleBroken outside the years of the programme */
    void open(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleBroken("evaluation.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        jdbc.sql("insert into evaluation.cycle (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
    }
}
