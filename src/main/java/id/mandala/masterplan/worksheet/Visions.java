package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.Masterplan;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The visions of masterplans. */
@Repository
@Transactional
public class Visions {

    private final JdbcClient jdbc;

    Visions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Vision of(Masterplan plan) {
        return jdbc.sql("""
                        select vision, vision_words from masterplan.masterplan
                        where region_code = :region and id = :id
                        """)
                .param("region", plan.region().value())
                .param("id", plan.id())
                .query((row, number) ->
                        new Vision(Objects.requireNonNullElse(row.getString("vision"), ""), List.of((String[])
                                row.getArray("vision_words").getArray())))
                .optional()
                .orElse(Vision.NONE);
    }

    /** @return false when the masterplan was written by someone else since it was read */
    boolean write(Masterplan seen, Vision vision) {
        return jdbc.sql("""
                                update masterplan.masterplan
                                set vision = :vision, vision_words = :words, version = version + 1
                                where region_code = :region and id = :id and version = :version
                                """)
                        .param("vision", vision.text())
                        .param("words", vision.words().toArray(String[]::new))
                        .param("region", seen.region().value())
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }
}
