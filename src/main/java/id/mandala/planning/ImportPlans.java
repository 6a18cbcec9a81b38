package id.mandala.planning;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.web.StaleVersion;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file into a plan: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportPlans {

    private final MediumTermPlans plans;
    private final PlanNodes nodes;
    private final NodeWriter writer;
    private final NodeChecks checks;
    private final Agencies agencies;
    private final AuditTrail trail;

    ImportPlans(
            MediumTermPlans plans,
            PlanNodes nodes,
            NodeWriter writer,
            NodeChecks checks,
            Agencies agencies,
            AuditTrail trail) {
        this.plans = plans;
        this.nodes = nodes;
        this.writer = writer;
        this.checks = checks;
        this.agencies = agencies;
        this.trail = trail;
    }

    PlanColumns columns(MediumTermPlan plan) {
        return new PlanColumns(plan.years(), agencies.all(plan.region()));
    }

    /**
     * @param places by key of the column, where its title stands in the file
     * @throws FileRefused with every fault
     */
    PlanImport check(MediumTermPlan plan, TableFile file, Map<String, Integer> places) {
        Actors.current().require(Permission.EDIT_PLANS, plan.region());
        var columns = columns(plan);
        return new PlanCheck(nodes.tree(plan), columns, checks).check(file.table(columns.all(), places));
    }

    PlanImport take(MediumTermPlan plan, TableFile file, Map<String, Integer> places) {
        Actors.current().require(Permission.EDIT_PLANS, plan.region());
        plans.touch(plan);
        var wanted = check(plan, file, places);
        writer.insert(wanted.added());
        if (!writer.update(wanted.changed())) {
            throw new StaleVersion();
        }
        writer.replaceCeilings(plan.region(), wanted.ceilings());
        var indicators = new ArrayList<PlanIndicator>();
        wanted.measures().forEach((node, measures) -> {
            for (int place = 0; place < measures.size(); place++) {
                indicators.add(new PlanIndicator(UUID.randomUUID(), node, place, measures.get(place)));
            }
        });
        writer.replaceIndicators(plan.region(), wanted.measures().keySet(), indicators);
        if (!wanted.isEmpty()) {
            trail.record(
                    plan.region(),
                    "planning.imported",
                    plan.id().toString(),
                    Map.of(
                            "file", wanted.file(),
                            "added", wanted.added().size(),
                            "changed", wanted.changed().size()));
        }
        return wanted;
    }
}
