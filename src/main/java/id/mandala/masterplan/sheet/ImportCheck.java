package id.mandala.masterplan.sheet;

import id.mandala.documents.Faults;
import id.mandala.documents.Row;
import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Masterplan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the sheets of a file into the initiatives they tell of, names every fault, and says what taking it would do. */
final class ImportCheck {

    private final Masterplan plan;
    private final DimensionFramework framework;
    private final Layout layout;
    private final Vocabulary words;
    private final Map<UUID, Entry> present;
    private final Drafts drafts;

    /** What rows with a fault call their initiatives: lines of these are not told to belong to nobody. */
    private final Set<String> withheld = new HashSet<>();

    /** Titles of columns that are nobody's. */
    private final List<String> unread = new ArrayList<>();

    ImportCheck(
            Masterplan plan, DimensionFramework framework, Layout layout, Vocabulary words, Map<UUID, Entry> present) {
        this.plan = plan;
        this.framework = framework;
        this.layout = layout;
        this.words = words;
        this.present = present;
        this.drafts = new Drafts(present);
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    ImportPlan check(PlanFile file, DraftRules rules) {
        var faults = new Faults(file.name());
        file.first().ifPresent(first -> {
            unread.addAll(first.unread(layout.outline().all()));
            var table = first.table(layout.outline().all(), faults);
            var sound = new OutlineCheck(plan, layout.outline(), present).check(table);
            sound.forEach(drafts::add);
            withhold(table.rows(), sound);
        });
        var called = InitiativeNames.of(present.values(), drafts.all(), words.agencies());
        var meaning = words.meaning(called);
        readColumns(meaning);
        for (var sheet : layout.lines()) {
            file.find(sheet).ifPresent(it -> {
                var columns = Layout.columns(sheet);
                it.unread(columns).forEach(title -> unread.add(it.sheet() + " › " + title));
                var lines = it.table(columns, faults.further(it.sheet()));
                if (LineCheck.hasAll(sheet, lines, it.titleRow())) {
                    new LineCheck(sheet, meaning.meant(), withheld, drafts).check(lines.rows());
                }
            });
        }
        new NamesCheck(drafts, layout.outline()).check(present.keySet());
        rules.check(drafts, layout.outline().lastYear);
        faults.refuseIfAny();
        return plan(file, new EntrySheets(layout, words.showing(called), framework));
    }

    private void withhold(List<Row> rows, List<Draft> sound) {
        var taken = sound.stream().flatMap(it -> it.row().stream()).collect(Collectors.toSet());
        rows.stream()
                .filter(it -> !taken.contains(it))
                .flatMap(it -> Stream.of(layout.outline().key, layout.outline().name)
                        .flatMap(column -> it.find(column).stream()))
                .forEach(withheld::add);
    }

    private void readColumns(Vocabulary meaning) {
        for (var draft : drafts.all()) {
            var row = draft.row().orElseThrow();
            PartColumns.ALL.forEach(
                    it -> draft.take(it.part(), row, it.column(), it.fill(meaning, row, draft.parts())));
        }
    }

    /** @param shown initiatives as the file calls them */
    private ImportPlan plan(PlanFile file, EntrySheets shown) {
        unread.addAll(0, file.unread());
        var added = drafts.all().stream().filter(Draft::isNew).toList();
        var changed = drafts.all().stream().filter(Draft::isChanged).toList();
        return new ImportPlan(
                file.name(), added, changed, drafts.all().size() - added.size() - changed.size(), unread, shown);
    }
}
