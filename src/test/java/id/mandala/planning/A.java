package id.mandala.planning;

import id.mandala.documents.TableFile;
import id.mandala.identity.Actor;
import id.mandala.identity.Role;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of this module start from. */
final class A {

    private A() {}

    static Actor planner(RegionCode region) {
        return person(Role.PLANNER, region);
    }

    static Actor secretariat(RegionCode region) {
        return person(Role.SECRETARIAT, region);
    }

    private static Actor person(Role role, RegionCode region) {
        return new Actor(
                Optional.of(UUID.randomUUID()), role.name(), List.of(new Actor.Grant(role, region, Optional.empty())));
    }

    static MediumTermPlan.Outline plan(int first, int last) {
        return new MediumTermPlan.Outline(
                PlanKind.RPJMD, "RPJMD " + first, "", new PlanYears(first, last), "Warga sejahtera");
    }

    static PlanNode.Outline node(PlanLevel level, String code, String text) {
        return new PlanNode.Outline(level, code, text, null);
    }

    static TableFile file(String text) {
        return TableFile.read("rencana.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** As the known names say, without anybody choosing. */
    static Map<String, Integer> places(ImportPlans imports, MediumTermPlan plan, TableFile file) {
        return new Layout("", file.titles()).places(imports.columns(plan).all(), Map.of());
    }

    /** Agencies are another module's, so they are written past it; asked as an actor in whose scope they lie. */
    static Agency agency(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Agencies agencies,
            RegionCode region,
            String name,
            LocalDate lastDay) {
        var id = UUID.randomUUID();
        new TransactionTemplate(transactions)
                .executeWithoutResult(it -> jdbc.sql("""
                        insert into region.agency (region_code, id, name, kind, valid_from, valid_to)
                        values (:region, :id, :name, 'DEPARTMENT', :from, :to)
                        """)
                        .param("region", region.value())
                        .param("id", id)
                        .param("name", name)
                        .param("from", LocalDate.of(2017, 1, 1))
                        .param("to", lastDay.equals(LocalDate.MAX) ? null : lastDay, Types.DATE)
                        .update());
        return agencies.find(region, id).orElseThrow();
    }
}
