package id.mandala.overlap.shell;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableOut;
import id.mandala.overlap.engine.Group;
import id.mandala.overlap.engine.Groups;
import id.mandala.overlap.engine.Item;
import id.mandala.overlap.engine.Profile;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.Scorer;
import id.mandala.overlap.engine.Search;
import id.mandala.overlap.engine.SharedUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds which items of a file do the same, region by region, and which ones a national application already does. */
final class Find {

    private static final Column<String> ID = Column.text("id").optional();
    private static final Column<String> REGION = Column.text("region_code").optional();
    private static final Column<String> AGENCY = Column.text("agency").optional();
    private static final Column<String> NAME = Column.text("name").optional();
    private static final Column<String> DESCRIPTION = Column.text("description").optional();
    private static final List<Column<?>> COLUMNS = List.of(ID, REGION, AGENCY, NAME, DESCRIPTION);

    /** The application that is planned; where it is told, the item makes one. */
    private static final Column<String> APPLICATION = Column.text("application").optional();

    /** Said beside the text, and read as part of it. */
    private static final List<Column<String>> TEXTS = List.of(
            Column.text("output").optional(),
            Column.text("application").optional(),
            Column.text("target_group").optional());

    /** Facts that are equal or not. */
    private static final List<Column<String>> FACTS = List.of(
            Column.text("place").optional(), Column.text("sub_dimension").optional());

    private final TableOut csv;
    private final Set<Item> items = new LinkedHashSet<>();
    private int group;

    private Find(TableOut csv) {
        this.csv = csv;
    }

    static void print(Path file, PrintStream out) throws IOException {
        var others = new ArrayList<Column<?>>(TEXTS);
        others.addAll(FACTS);
        var table = Shell.table(file, COLUMNS, others);
        try (var csv = TableOut.csvForShell(out)) {
            var find = new Find(csv);
            table.rows().forEach(find::read);
            find.print();
        }
    }

    /** A row that says the same as one before, id and all, is the same item. */
    private void read(Row row) {
        var id = row.find(ID).orElse("");
        var text = new StringBuilder(row.find(DESCRIPTION).orElse(""));
        TEXTS.forEach(
                column -> row.find(column).ifPresent(it -> text.append(" . ").append(it)));
        var facts = new LinkedHashSet<String>();
        FACTS.forEach(column -> row.find(column).ifPresent(it -> facts.add(column.key() + ":" + it)));
        if (row.find(APPLICATION).isPresent()) {
            facts.add(Item.APPLICATION);
        }
        var item = new Item(
                id,
                row.find(REGION).orElse(""),
                row.find(AGENCY).orElse(""),
                row.find(NAME).orElse(""),
                text.toString(),
                facts);
        items.add(item);
    }

    private void print() throws IOException {
        csv.titles(List.of("group", "class", "strength", "shared", "id", "region_code", "agency", "name"));
        var profiler = new Profiler();
        var search = new Search(profiler, Scorer.shipped());
        var profiles = List.copyOf(items).parallelStream().map(profiler::of).toList();
        for (var number = 0; number < profiles.size(); number++) {
            search.put(String.valueOf(number), profiles.get(number));
        }
        for (var use : SharedUse.of(profiles)) {
            write(
                    use.isRebuilt() ? "use-shared" : "shared",
                    "",
                    use.application().name(),
                    use.items());
        }
        for (Group it : Groups.of(search.pairs(Search.BETWEEN_AGENCIES))) {
            write(it.kind().word(), Pairs.score(it.strength()), "", it.items());
        }
    }

    private void write(String kind, String strength, String shared, List<Profile> items) throws IOException {
        group++;
        for (var profile : items) {
            var item = profile.item();
            csv.row(group, kind, strength, shared, item.id(), item.region(), item.agency(), item.name());
        }
    }
}
