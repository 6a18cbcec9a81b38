package id.mandala.overlap;

import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.sql.Types;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Regencies with a masterplan of 2019 to 2023 and whatever a test puts there. */
@Component
public class Region {

    private final EditInitiatives edit;
    private final Masterplans masterplans;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    Region(
            EditInitiatives edit,
            Masterplans masterplans,
            Agencies agencies,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.edit = edit;
        this.masterplans = masterplans;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A new agency; the first one brings the masterplan. */
    public Agency agency(RegionCode region, String name) {
        return Actors.as(A.secretariat(region), () -> {
            if (masterplans.current(region).isEmpty()) {
                edit.begin(region, "Masterplan", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, region, name);
        });
    }

    public UUID issue(RegionCode region) {
        var id = UUID.randomUUID();
        var plan = Actors.as(
                A.secretariat(region), () -> masterplans.current(region).orElseThrow());
        write(region, """
                insert into masterplan.issue (region_code, id, masterplan_id, title)
                values (:region, :id, :plan, 'Isu ' || :id)
                """, Map.of("id", id, "plan", plan.id()));
        return id;
    }

    /** A draft of its agency. */
    public Initiative initiative(Agency lead, String name, String description) {
        return Actors.as(
                A.officer(lead.region(), lead.id()), () -> edit.add(lead.region(), outline(lead, name, description)));
    }

    public static Outline outline(Agency lead, String name, String description) {
        return new Outline(
                null,
                name,
                description,
                "governance",
                "public_service",
                null,
                lead.id(),
                Set.of(),
                new Span(2019, 2023));
    }

    /** Part of the plan, and everybody may see it now. */
    public void publish(Initiative initiative) {
        write(initiative.region(), """
                update masterplan.initiative set published = true, stage = 'IN_PLAN', version = version + 1
                where region_code = :region and id = :id
                """, Map.of("id", initiative.id()));
    }

    /** @param initiative the one it belongs to; none where null */
    public UUID application(Agency owner, String name, String function, @Nullable UUID initiative) {
        var id = UUID.randomUUID();
        write(owner.region(), """
                insert into overlap.application (region_code, id, agency_id, name, function, status)
                values (:region, :id, :agency, :name, :function, 'IN_USE')
                """, Map.of("id", id, "agency", owner.id(), "name", name, "function", function));
        if (initiative != null) {
            write(
                    owner.region(),
                    "update overlap.application set initiative_id = :initiative where region_code = :region and id = :id",
                    Map.of("id", id, "initiative", initiative));
        }
        return id;
    }

    /** Past all rules. */
    public void write(RegionCode region, String sql, Map<String, Object> with) {
        Actors.as(A.secretariat(region), () -> {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(_ -> jdbc.sql(sql)
                            .param("region", region.value(), Types.VARCHAR)
                            .params(with)
                            .update());
        });
    }
}
