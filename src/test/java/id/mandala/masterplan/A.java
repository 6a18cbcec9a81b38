package id.mandala.masterplan;

import id.mandala.identity.Actor;
import id.mandala.identity.Role;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of this module start from. */
public final class A {

    private A() {}

    public static Actor secretariat(RegionCode region) {
        return person(Role.SECRETARIAT, region, Optional.empty());
    }

    public static Actor planner(RegionCode region) {
        return person(Role.PLANNER, region, Optional.empty());
    }

    public static Actor officer(RegionCode region, UUID agency) {
        return person(Role.AGENCY_OFFICER, region, Optional.of(agency));
    }

    public static Actor head(RegionCode region, UUID agency) {
        return person(Role.AGENCY_HEAD, region, Optional.of(agency));
    }

    private static Actor person(Role role, RegionCode region, Optional<UUID> agency) {
        return new Actor(Optional.of(UUID.randomUUID()), role.name(), List.of(new Actor.Grant(role, region, agency)));
    }

    public static Outline outline(UUID lead, String name) {
        return new Outline(null, name, "", "living", "health", null, lead, Set.of(), new Span(2019, 2023));
    }

    /** Agencies are another module's, so they are written past it; asked as an actor in whose scope they lie. */
    public static Agency agency(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Agencies agencies,
            RegionCode region,
            String name) {
        var id = UUID.randomUUID();
        new TransactionTemplate(transactions)
                .executeWithoutResult(it -> jdbc.sql("""
                        insert into region.agency (region_code, id, name, kind, valid_from)
                        values (:region, :id, :name, 'DEPARTMENT', :from)
                        """)
                        .param("region", region.value())
                        .param("id", id)
                        .param("name", name)
                        .param("from", LocalDate.of(2017, 1, 1))
                        .update());
        return agencies.find(region, id).orElseThrow();
    }
}
