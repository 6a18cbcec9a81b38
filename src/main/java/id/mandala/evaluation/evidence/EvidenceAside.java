package id.mandala.evaluation.evidence;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.desk.DeskAside;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many files a region gave for a question, and how many of them nobody has decided on. */
@Component
class EvidenceAside implements DeskAside {

    private final JdbcClient jdbc;

    EvidenceAside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Map<String, List<Line>> of(Evaluation evaluation) {
        var all = new HashMap<String, List<Line>>();
        jdbc.sql("""
                        select question, count(*) as files, count(*) filter (where verdict is null) as open
                        from evaluation.evidence_use
                        where region_code = :region and year = :year and edition = :edition and decision = 'ADDED'
                        group by question
                        """)
                .param("region", evaluation.region().value())
                .param("year", evaluation.year())
                .param("edition", evaluation.edition())
                .query(row -> {
                    all.put(
                            row.getString("question"),
                            List.of(new Line(
                                    "evaluation.evidence.aside",
                                    List.of(row.getInt("files"), row.getInt("open")),
                                    Optional.of("bukti/" + evaluation.year()))));
                });
        return all;
    }
}
