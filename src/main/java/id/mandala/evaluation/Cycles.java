package id.mandala.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The yearly rounds of the ministry. */
@Repository
class Cycles {

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

    void open(int year) {
        jdbc.sql("insert into evaluation.cycle (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
    }
}
