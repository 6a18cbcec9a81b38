package id.mandala.masterplan.sheet;

import id.mandala.documents.Download;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Agencies;
import java.util.Collection;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
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

    /** The rows by sheet of some initiatives, those of the initiatives first; one that is not of the plan is left out. */
    SequencedMap<String, Download.Filling> of(Masterplan plan, Collection<UUID> some) {
        var all = entries.of(plan);
        var asked = some.stream()
                .flatMap(it -> Optional.ofNullable(all.get(it)).stream())
                .toList();
        return new EntrySheets(layout(plan), vocabularies.of(plan, all.values()), frameworks.get(plan.framework()))
                .of(asked);
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    ImportPlan check(Masterplan plan, PlanFile file) {
        var present = entries.of(plan);
        return new ImportCheck(
                        plan,
                        frameworks.get(plan.framework()),
                        layout(plan),
                        vocabularies.of(plan, present.values()),
                        present)
                .check(file, rules);
    }
}
