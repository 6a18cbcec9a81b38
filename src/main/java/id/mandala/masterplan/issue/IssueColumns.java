package id.mandala.masterplan.issue;

import id.mandala.documents.Column;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.DimensionFramework;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The columns of a file of issues; the same are downloaded as template and as list. */
final class IssueColumns {

    final Column<String> title = Column.text("title", "Isu", "Judul")
            .help(
                    "Satu kalimat. Baris dengan judul yang sudah ada memperbarui isunya.",
                    "One sentence. A row with a title that exists updates that issue.");
    final Column<Dimension> dimension;
    final Column<String> cause = Column.text("cause", "Sebab").optional();
    final Column<String> affected =
            Column.text("affected", "Siapa yang merasakan", "Terdampak").optional();
    final Column<SortedSet<RegionCode>> places;
    final Column<String> evidence = Column.text("evidence", "Bukti").optional();

    private final DimensionFramework framework;
    private final List<Area> districts;

    IssueColumns(DimensionFramework framework, List<Area> districts) {
        this.framework = framework;
        this.districts = districts;
        var dimensions =
                framework.dimensions().stream().map(it -> it.name().id()).collect(Collectors.joining(", "));
        dimension = Column.of("dimension", this::dimensionOf, "Dimensi")
                .optional()
                .help("Salah satu dari: " + dimensions + ".", "One of: " + dimensions + ".");
        var names = districts.stream().map(Area::name).collect(Collectors.joining("; "));
        places = Column.of("places", this::placesOf, "Kecamatan", "Tempat")
                .optional()
                .help(
                        "Beberapa nama dipisah titik koma; kosong berarti seluruh daerah. Yang dikenal: " + names + ".",
                        "Several names, separated by semicolons; empty means the whole region. Known: " + names + ".");
    }

    List<Column<?>> all() {
        return List.of(title, dimension, cause, affected, places, evidence);
    }

    private Dimension dimensionOf(String text) {
        return framework
                .named(text)
                .orElseThrow(() -> new RuleBroken("masterplan.dimension-unknown", text, framework.id()));
    }

    private SortedSet<RegionCode> placesOf(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(this::placeOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private RegionCode placeOf(String name) {
        return districts.stream()
                .filter(it -> it.code().value().equals(name)
                        || it.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Area::code)
                .orElseThrow(() -> new RuleBroken("masterplan.issue-place", name));
    }
}
