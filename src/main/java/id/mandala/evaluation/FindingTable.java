package id.mandala.evaluation;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads findings; one that comes back names the earlier one, in the table or stored before. */
@Component
class FindingTable {

    private static final Column<String> KEY = Column.text("key", "kunci")
            .help("Nama pendek, satu kali untuk tiap daerah.", "Short name, once in a regency.");
    private static final Column<Integer> YEAR = Column.integer("year", "tahun").help("Tahun evaluasi.", "Year.");
    private static final Column<FindingKind> KIND = Column.of("kind", FindingTable::kind, "jenis")
            .help("STRENGTH, WEAKNESS atau RECOMMENDATION.", "STRENGTH, WEAKNESS or RECOMMENDATION.");
    private static final Column<String> DIMENSION = Column.of("dimension", Dimensions::known, "dimensi")
            .optional()
            .help("governance, branding, economy, living, society, environment.", "One of the six, or empty.");
    private static final Column<String> TEXT_ID =
            Column.text("text_id", "temuan").help("Isi temuan.", "The finding in Indonesian.");
    private static final Column<String> TEXT_EN = Column.text("text_en", "temuan_en")
            .optional()
            .help("Bila kosong, teks Indonesia dipakai.", "Where empty the Indonesian stands.");
    private static final Column<String> RETURNS_FROM = Column.text("returns_from", "berulang_dari")
            .optional()
            .help("Kunci temuan tahun sebelumnya yang berulang.", "Key of the earlier finding that comes back.");
    private static final Column<String> ATTRIBUTED_TO = Column.text("attributed_to", "asesor")
            .optional()
            .help("Asesor yang disebut dalam surat.", "Assessor named in the letter.");

    static final List<Column<?>> COLUMNS =
            List.of(KEY, RowChecks.REGION, YEAR, KIND, DIMENSION, TEXT_ID, TEXT_EN, RETURNS_FROM, ATTRIBUTED_TO);

    private final Evaluations evaluations;
    private final Findings findings;
    private final RowChecks checks;

    FindingTable(Evaluations evaluations, Findings findings, RowChecks checks) {
        this.evaluations = evaluations;
        this.findings = findings;
        this.checks = checks;
    }

    private static FindingKind kind(String text) {
        return Chosen.among(FindingKind.values(), text.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new RuleBroken("evaluation.finding-kind", text));
    }

    Batch.Findings read(TableFile file) {
        var table = file.table(COLUMNS);
        var inTable = new HashMap<List<Object>, Row>();
        var named = table.rows().stream().filter(FindingTable::isNamed).toList();
        named.forEach(row -> inTable.putIfAbsent(List.of(row.get(RowChecks.REGION), row.get(KEY)), row));
        var judged = new HashMap<List<Object>, Boolean>();
        for (var row : table.rows()) {
            if (checks.isRegency(row) && row.reads(YEAR)) {
                var region = row.get(RowChecks.REGION);
                var year = row.get(YEAR);
                if (!judged.computeIfAbsent(
                        List.of(region, year),
                        key -> evaluations.find(region, year).isPresent())) {
                    row.fault(YEAR, "evaluation.fault.not-judged", String.valueOf(year));
                }
            }
        }
        named.forEach(row -> checkKey(row, inTable));
        return new Batch.Findings(table.map(row -> finding(row, inTable)));
    }

    private static boolean isNamed(Row row) {
        return row.reads(RowChecks.REGION) && row.reads(KEY);
    }

    private void checkKey(Row row, Map<List<Object>, Row> inTable) {
        var first = inTable.get(List.<Object>of(row.get(RowChecks.REGION), row.get(KEY)));
        if (first != null && first.number() != row.number()) {
            row.fault(KEY, "evaluation.fault.key-twice", first.number());
        } else if (findings.exists(row.get(RowChecks.REGION), row.get(KEY))) {
            row.fault(KEY, "evaluation.fault.key-taken", row.get(KEY));
        }
    }

    private Finding finding(Row row, Map<List<Object>, Row> inTable) {
        var text = row.get(TEXT_ID);
        return new Finding(
                row.get(RowChecks.REGION),
                row.get(KEY),
                row.get(YEAR),
                row.get(KIND),
                row.find(DIMENSION),
                new Words(text, row.find(TEXT_EN).orElse(text)),
                row.find(RETURNS_FROM).flatMap(key -> earlier(row, key, inTable)),
                row.find(ATTRIBUTED_TO),
                0);
    }

    private Optional<Finding.Earlier> earlier(Row row, String key, Map<List<Object>, Row> inTable) {
        RegionCode region = row.get(RowChecks.REGION);
        var listed = Optional.ofNullable(inTable.get(List.<Object>of(region, key)))
                .filter(it -> it.reads(YEAR) && it.reads(TEXT_ID))
                .map(it -> new Finding.Earlier(key, it.get(YEAR), Words.same(it.get(TEXT_ID))));
        var found =
                listed.or(() -> findings.find(region, key).map(it -> new Finding.Earlier(key, it.year(), it.text())));
        if (found.filter(it -> it.year() < row.get(YEAR)).isEmpty()) {
            row.fault(RETURNS_FROM, "evaluation.fault.returns-from-unknown", key);
            return Optional.empty();
        }
        return found;
    }
}
