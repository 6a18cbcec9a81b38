package id.mandala.planning;

import id.mandala.documents.TableFile;
import id.mandala.values.RegionCode;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Files between their coming and their confirmation. */
@Repository
@Transactional
class PlanFiles {

    private final JdbcClient jdbc;

    PlanFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the file; those of this region that nobody confirmed within a day go. */
    UUID keep(MediumTermPlan plan, String name, byte[] content) {
        jdbc.sql("delete from planning.import_file where region_code = :region and sent_at < now() - interval '1 day'")
                .param("region", plan.region().value())
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into planning.import_file (region_code, id, plan_id, name, content)
                        values (:region, :id, :plan, :name, :content)
                        """)
                .param("region", plan.region().value())
                .param("id", id)
                .param("plan", plan.id())
                .param("name", name)
                .param("content", content)
                .update();
        return id;
    }

    TableFile read(MediumTermPlan plan, UUID id) {
        return jdbc.sql("""
                        select name, content from planning.import_file
                        where region_code = :region and id = :id and plan_id = :plan
                        """)
                .param("region", plan.region().value())
                .param("id", id)
                .param("plan", plan.id())
                .query((row, number) -> TableFile.read(row.getString("name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** It is taken once. */
    void forget(RegionCode region, UUID id) {
        jdbc.sql("delete from planning.import_file where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .update();
    }
}
