package id.mandala.movement.selection;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.Column;
import id.mandala.documents.FileRefused;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.movement.Rounds;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outside indices as a table of their publisher, with source and date: imported, never retyped. */
@Service
@Transactional
class IndexTable {

    private static final Map<String, String> LEVELS = Map.of(
            "sangat rendah", "LOWEST",
            "rendah", "LOW",
            "sedang", "MIDDLE",
            "tinggi", "HIGH",
            "sangat tinggi", "HIGHEST");

    private static final Column<RegionCode> REGION = Column.region("region_code", "kode_wilayah")
            .help("Kode Kemendagri: 34.02, atau 34 untuk provinsi.", "Official code: 34.02, or 34 for a province.");
    private static final Column<IndexKind> KIND =
            Column.of("index", IndexTable::kind, "indeks").help("SPBE, PEMDI, atau KFD.", "SPBE, PEMDI or KFD.");
    private static final Column<Integer> YEAR =
            Column.integer("year", "tahun").help("Tahun yang dinilai.", "The year it is of.");
    private static final Column<BigDecimal> VALUE = Column.number("value", "nilai")
            .help(
                    "Indeks 0–5, atau rasio KFD; pecahan dengan titik.",
                    "Index 0–5, or the KFD ratio; decimals with a point.");
    private static final Column<String> LEVEL = Column.of("class", IndexTable::level, "kategori")
            .optional()
            .help(
                    "Untuk KFD: sangat rendah, rendah, sedang, tinggi, sangat tinggi. Untuk indeks lain dihitung.",
                    "For KFD: sangat rendah, rendah, sedang, tinggi, sangat tinggi. Computed for the others.");
    private static final Column<String> SOURCE =
            Column.text("source", "sumber").help("Nomor peraturan atau surat.", "Number of the regulation or letter.");
    private static final Column<LocalDate> DATED =
            Column.date("dated", "tanggal_sumber").help("Tanggal sumbernya.", "Date of the source.");

    static final List<Column<?>> COLUMNS = List.of(REGION, KIND, YEAR, VALUE, LEVEL, SOURCE, DATED);

    private final Regions regions;
    private final Indices indices;
    private final AuditTrail trail;

    IndexTable(Regions regions, Indices indices, AuditTrail trail) {
        this.regions = regions;
        this.indices = indices;
        this.trail = trail;
    }

    /**
     * All rows or none.
     *
     * @return how many were new or different
     * @throws FileRefused with everything wrong in the file
     */
    int take(String name, byte[] content) {
        Rounds.requireLead();
        var table = TableFile.read(name, content).table(COLUMNS);
        var seen = new HashSet<List<Object>>();
        var all = new ArrayList<Indices.Of>();
        for (var row : table.rows()) {
            if (!row.isSound()) {
                continue;
            }
            var region = row.get(REGION);
            if (region.isNation() || region.isDistrict() || !regions.exists(region)) {
                row.fault(REGION, "movement.selection.fault.region", region.value());
                continue;
            }
            if (!seen.add(List.of(region, row.get(KIND), row.get(YEAR)))) {
                row.fault(REGION, "movement.selection.fault.twice", region.value());
                continue;
            }
            index(row, region, all);
        }
        table.faults().refuseIfAny();
        int added = indices.add(all);
        trail.record(RegionCode.NATION, "movement.indices-imported", name, Map.of("rows", all.size(), "new", added));
        return added;
    }

    private static void index(Row row, RegionCode region, List<Indices.Of> into) {
        var kind = row.get(KIND);
        var value = row.get(VALUE);
        if (!kind.covers(value)) {
            row.fault(VALUE, "movement.selection.fault.value", kind.name(), kind.top());
            return;
        }
        var level = row.find(LEVEL).or(() -> kind.levelOf(value)).orElse("");
        if (level.isEmpty()) {
            row.fault(LEVEL, "movement.selection.fault.class-missing");
            return;
        }
        var index = new Index(kind, row.get(YEAR), value, level, row.get(SOURCE), row.get(DATED));
        try {
            index.check();
            into.add(new Indices.Of(region, index));
        } catch (RuleBroken refused) {
            row.fault(LEVEL, "movement.selection.fault.class", value);
        }
    }

    private static IndexKind kind(String text) {
        try {
            return IndexKind.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken("movement.selection.index.kind", text);
        }
    }

    private static String level(String text) {
        var level = LEVELS.get(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (level == null) {
            throw new RuleBroken("movement.selection.index.class", text);
        }
        return level;
    }
}
