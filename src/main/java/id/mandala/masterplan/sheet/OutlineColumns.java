package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.masterplan.AgencyLives;
import id.mandala.masterplan.Cause;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Agency;
import id.mandala.region.Succession;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of the first sheet, as one masterplan reads them: its framework's dimensions, its region's agencies, its years. The same
 * columns are downloaded as template and as list.
 */
final class OutlineColumns {

    static final Choice<Cause> CAUSES = new Choice<>(Cause.class, "masterplan.cause.");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether it ran; unknown takes away what was told. */
    enum Ran {
        YES,
        NO,
        UNKNOWN
    }

    /** What is told of one year. */
    record Year(int year, Column<Ran> ran, Column<Cause> cause, Column<String> note) {}

    final Column<String> key = Column.text("key", "Kode")
            .optional()
            .help(
                    "Kode inisiatif milik daerah, paling panjang 40 huruf. Baris dengan kode yang sudah ada memperbarui inisiatifnya.",
                    "The region's own code, at most 40 letters. A row with a code that exists updates that initiative.");
    final Column<String> name = Column.text("name", "Nama inisiatif", "Nama program", "Inisiatif")
            .help("Nama resmi inisiatif.", "The official name of the initiative.");
    final Column<String> description =
            Column.text("description", "Uraian").optional().help("Satu atau dua kalimat.", "One or two sentences.");
    final Column<Dimension> dimension;
    final Column<String> subDimension;
    final Column<String> topic = Column.text("topic", "Topik")
            .optional()
            .help("Topik daerah sendiri di bawah sub-dimensi.", "The region's own topic under the sub-dimension.");
    final Column<UUID> lead;
    final Column<List<UUID>> supporting;
    final Column<Integer> firstYear;
    final Column<Integer> lastYear;
    final List<Year> years;
    final Column<UUID> id = Column.of("id", OutlineColumns::id, "ID Mandala")
            .optional()
            .help("Jangan diubah. Kosongkan untuk inisiatif baru.", "Leave as it is. Empty for a new initiative.");

    final AgencyLives lives;

    private final DimensionFramework framework;
    private final Map<String, UUID> agencies;

    OutlineColumns(Masterplan plan, DimensionFramework framework, List<Agency> agencies, List<Succession> successions) {
        this.framework = framework;
        this.lives = new AgencyLives(agencies, successions);
        this.agencies = byName(agencies);
        var names = framework.dimensions().stream().map(it -> it.name().id()).collect(Collectors.joining(", "));
        dimension = Column.of("dimension", this::dimensionOf, "Dimensi")
                .help("Salah satu dari: " + names + ".", "One of: " + names + ".");
        subDimension = Column.text("sub_dimension", "Sub-dimensi", "Sub dimensi")
                .help("Salah satu dari: " + subDimensions() + ".", "One of: " + subDimensions() + ".");
        var known = agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
        lead = Column.of("lead_agency", this::agencyOf, "Perangkat daerah penanggung jawab", "Penanggung jawab", "OPD")
                .help(
                        "Nama resmi atau nama singkat. Yang tercatat: " + known + ".",
                        "Official or short name. On record: " + known + ".");
        supporting = Column.of("supporting_agencies", this::agenciesOf, "Perangkat daerah pendukung", "Pendukung")
                .optional()
                .help("Beberapa nama dipisah titik koma.", "Several names, separated by semicolons.");
        var span = plan.span();
        firstYear = Column.integer("first_year", "Tahun mulai").help("Di antara " + span + ".", "Within " + span + ".");
        lastYear = Column.integer("last_year", "Tahun selesai").help("Di antara " + span + ".", "Within " + span + ".");
        years = span.years().stream().map(OutlineColumns::year).toList();
    }

    List<Column<?>> all() {
        var all = new ArrayList<Column<?>>(
                List.of(key, name, description, dimension, subDimension, topic, lead, supporting, firstYear, lastYear));
        PartColumns.ALL.forEach(it -> all.add(it.column()));
        years.forEach(it -> all.addAll(List.of(it.ran(), it.cause(), it.note())));
        all.add(id);
        return all;
    }

    private static Year year(int year) {
        return new Year(
                year,
                Column.of("ran_" + year, OutlineColumns::ran, "Berjalan " + year)
                        .optional()
                        .help(
                                "ya atau tidak; kosong bila tetap, tanda - bila belum diketahui.",
                                "yes or no; empty to keep, - where not known yet."),
                Column.of("cause_" + year, CAUSES::read, "Sebab " + year)
                        .optional()
                        .help(
                                "Wajib bila tidak berjalan: " + CAUSES.all(Locale.of("id")) + ".",
                                "Required where it did not run: " + CAUSES.all(Locale.ENGLISH) + "."),
                Column.text("note_" + year, "Catatan " + year).optional());
    }

    private static Ran ran(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ya", "yes", "y", "berjalan", "true" -> Ran.YES;
            case "tidak", "no", "n", "t", "tidak berjalan", "false" -> Ran.NO;
            case PartColumn.NOTHING -> Ran.UNKNOWN;
            default -> throw new RuleBroken("masterplan.yes-or-no", text);
        };
    }

    private static UUID id(String text) {
        return Chosen.id(text).orElseThrow(() -> new RuleBroken("masterplan.import-id"));
    }

    private Dimension dimensionOf(String text) {
        var wanted = plain(text);
        return framework.dimensions().stream()
                .filter(it -> names(it.key(), it.name().id(), it.name().en())
                        .anyMatch(name -> name.equals(wanted) || name.equals("smart" + wanted)))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("masterplan.dimension-unknown", text, framework.id()));
    }

    static Optional<String> subDimensionOf(Dimension dimension, String text) {
        var wanted = plain(text);
        return dimension.subDimensions().stream()
                .filter(it -> names(it.key(), it.name().id(), it.name().en()).anyMatch(wanted::equals))
                .findFirst()
                .map(Dimension.SubDimension::key);
    }

    private UUID agencyOf(String text) {
        var found = agencies.get(plain(text));
        if (found == null) {
            throw new RuleBroken("masterplan.agency-unknown", text);
        }
        return found;
    }

    private List<UUID> agenciesOf(String text) {
        return text.equals(PartColumn.NOTHING)
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .filter(it -> !it.isBlank())
                        .map(this::agencyOf)
                        .toList();
    }

    /** Agencies that live today win where a closed one had the same name. */
    private static Map<String, UUID> byName(List<Agency> agencies) {
        var found = new LinkedHashMap<String, UUID>();
        for (var living : List.of(true, false)) {
            for (var agency : agencies) {
                if ((agency.validTo() == null) == living) {
                    found.putIfAbsent(plain(agency.name()), agency.id());
                    found.putIfAbsent(plain(agency.calledBy()), agency.id());
                }
            }
        }
        return found;
    }

    private String subDimensions() {
        return framework.dimensions().stream()
                .flatMap(it -> it.subDimensions().stream())
                .map(it -> it.name().id())
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(String... names) {
        return Arrays.stream(names).map(OutlineColumns::plain);
    }

    private static String plain(String text) {
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
