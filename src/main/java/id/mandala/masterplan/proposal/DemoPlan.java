package id.mandala.masterplan.proposal;

import id.mandala.documents.Row;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.web.DemoContent;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Bantul's plan for 2022 to 2026. Published are the names that carry a source; everything else, costs and targets above all, is made
 * up, which the masterplan says by its {@code demo}.
 */
@Component
class DemoPlan implements DemoContent {

    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;
    private final Proposals proposals;
    private final DemoRows rows;

    DemoPlan(
            Masterplans masterplans,
            Initiatives initiatives,
            DimensionFrameworks frameworks,
            Proposals proposals,
            DemoRows rows) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.proposals = proposals;
        this.rows = rows;
    }

    @Override
    public int order() {
        return 305;
    }

    @Override
    public void load() {
        var plan = new Masterplan(
                DemoRows.BANTUL,
                UUID.randomUUID(),
                "Masterplan Smart City Kabupaten Bantul 2022–2026",
                frameworks.newest().id(),
                new Span(2022, 2026),
                true,
                1);
        masterplans.add(plan);
        rows.addIssues(plan);
        var taken = new LinkedHashMap<Row, Initiative>();
        rows.initiatives().forEach(row -> taken.put(row, initiative(plan, row)));
        initiatives.add(taken.values());
        var parts = new DemoParts(rows, taken.values());
        taken.forEach((row, initiative) -> parts.of(row, initiative).forEach(it -> proposals.write(initiative, it)));
    }

    private Initiative initiative(Masterplan plan, Row row) {
        var key = row.get(DemoRows.KEY);
        var outline = new Outline(
                key,
                row.get(DemoRows.NAME),
                row.find(DemoRows.text("description")).orElse(""),
                row.get(DemoRows.text("dimension")),
                row.get(DemoRows.text("sub_dimension")),
                null,
                rows.agency(row.get(DemoRows.text("lead_agency_key"))),
                rows.agencies(row, "supporting_agency_keys"),
                new Span(row.get(DemoRows.FIRST_YEAR), row.get(DemoRows.LAST_YEAR)));
        var stage = row.find(DemoRows.STAGE).map(Stage::valueOf).orElse(Stage.IN_PLAN);
        return new Initiative(
                DemoRows.BANTUL,
                UUID.randomUUID(),
                plan.id(),
                outline,
                stage,
                row.find(DemoRows.text("source")).orElse(null),
                stage == Stage.IN_PLAN,
                1);
    }
}
