package id.mandala.evaluation.self;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** By which edition a region answers: the one of its cohort it was judged by last, where that is still asked. */
@Component
@Transactional(readOnly = true)
public class Editions {

    private static final int FIRST_YEAR = 2017;
    private static final String USUAL = "gsc-2023-regular";

    private final JdbcClient jdbc;
    private final Instruments instruments;

    Editions(JdbcClient jdbc, Instruments instruments) {
        this.jdbc = jdbc;
        this.instruments = instruments;
    }

    /** 404 for a year before the programme began. */
    public Instrument of(RegionCode region, int year) {
        if (year < FIRST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var usual = instruments.get(USUAL);
        return last(region, year)
                .map(instruments::get)
                .filter(it -> it.year() >= usual.year())
                .orElse(usual);
    }

    private Optional<String> last(RegionCode region, int year) {
        return jdbc.sql("""
                        select edition from evaluation.evaluation
                        where region_code = :region and year <= :year order by year desc limit 1
                        """)
                .param("region", region.value())
                .param("year", year)
                .query(String.class)
                .optional();
    }
}
