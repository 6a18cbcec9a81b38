package id.mandala.masterplan.sheet;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Agencies;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets of a masterplan's workbook, for reading and for writing. */
@Component
class Sheets {

    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final Vocabularies vocabularies;
    private final DraftRules rules;
    private final Entries entries;

    Sheets(
            DimensionFrameworks frameworks,
            Agencies agencies,
            Vocabularies vocabularies,
            DraftRules rules,
            Entries entries) {
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.vocabularies = vocabularies;
        this.rules = rules;
        this.entries = entries;
    }

    Layout layout(Masterplan plan) {
        var outline = new OutlineColumns(
                plan,
                frameworks.get(plan.framework()),
                agencies.all(plan.region()),
                agencies.successions(plan.region()));
        return Layout.of(outline, plan.span());
    }

    /** All initiatives of the plan, ready to be written. */
    EntrySheets of(Masterplan plan) {
        var all = entries.of(plan);
        return new EntrySheets(
                layout(plan), vocabularies.of(plan, all.values()), frameworks.get(plan.framework()), all);
    }

    /** What some of the file's drafts change; an initiative the file brings is called as the file calls it. */
    List<CellChange> changes(Masterplan plan, ImportPlan wanted, List<Draft> some) {
        var all = entries.of(plan);
        var words = vocabularies.of(plan, all.values());
        var called = InitiativeNames.of(all.values(), wanted.all(), words.agencies());
        return new EntrySheets(layout(plan), words.showing(called), frameworks.get(plan.framework()), all)
                .changes(some);
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    ImportPlan check(Masterplan plan, PlanFile file) {
        var present = entries.of(plan);
        return new ImportCheck(plan, layout(plan), vocabularies.of(plan, present.values()), present).check(file, rules);
    }
}
