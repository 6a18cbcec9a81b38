package id.mandala.planning;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The RPJMD and RPD of regions. Whoever asks sees those of their own scope only. */
@Repository
@Transactional
public class MediumTermPlans {

    private static final String SELECT = """
            select region_code, id, kind, title, legal_basis, first_year, last_year, vision, demo, source, version, tree_version
            from planning.medium_term_plan
            """;

    private final JdbcClient jdbc;

    MediumTermPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From new to old. */
    public List<MediumTermPlan> of(RegionCode region) {
        return jdbc.sql(SELECT + "where region_code = :region order by first_year desc")
                .param("region", region.value())
                .query(MediumTermPlans::plan)
                .list();
    }

    /** The plan in force in that year: where two cover it, the one that began later. */
    public Optional<MediumTermPlan> inForce(RegionCode region, int year) {
        return of(region).stream().filter(it -> it.years().covers(year)).findFirst();
    }

    public Optional<MediumTermPlan> find(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + "where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query(MediumTermPlans::plan)
                .optional();
    }

    void add(MediumTermPlan plan) {
        var outline = plan.outline();
        jdbc.sql("""
                        insert into planning.medium_term_plan
                            (region_code, id, kind, title, legal_basis, first_year, last_year, vision, demo, source)
                        values (:region, :id, :kind, :title, :basis, :first, :last, :vision, :demo, :source)
                        """)
                .param("region", plan.region().value())
                .param("id", plan.id())
                .param("kind", outline.kind().name())
                .param("title", outline.title())
                .param("basis", outline.legalBasis())
                .param("first", outline.years().first())
                .param("last", outline.years().last())
                .param("vision", outline.vision())
                .param("demo", plan.demo())
                .param("source", plan.source())
                .update();
    }

    /** @return false when someone else wrote this plan since it was read */
    boolean change(MediumTermPlan plan) {
        var outline = plan.outline();
        return jdbc.sql("""
                                update planning.medium_term_plan
                                set kind = :kind, title = :title, legal_basis = :basis, first_year = :first, last_year = :last,
                                    vision = :vision, version = version + 1
                                where region_code = :region and id = :id and version = :version
                                """)
                        .param("region", plan.region().value())
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .param("kind", outline.kind().name())
                        .param("title", outline.title())
                        .param("basis", outline.legalBasis())
                        .param("first", outline.years().first())
                        .param("last", outline.years().last())
                        .param("vision", outline.vision())
                        .update()
                == 1;
    }

    /** Something below the plan changes; one such change at a time, for the rest of this transaction. */
    void touch(MediumTermPlan plan) {
        jdbc.sql("""
                        update planning.medium_term_plan set tree_version = tree_version + 1
                        where region_code = :region and id = :id
                        """)
                .param("region", plan.region().value())
                .param("id", plan.id())
                .update();
    }

    private static MediumTermPlan plan(ResultSet row, int number) throws SQLException {
        return new MediumTermPlan(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                new MediumTermPlan.Outline(
                        PlanKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("legal_basis"),
                        new PlanYears(row.getInt("first_year"), row.getInt("last_year")),
                        row.getString("vision")),
                row.getBoolean("demo"),
                row.getString("source"),
                row.getInt("version"),
                row.getInt("tree_version"));
    }
}
