package id.mandala.evaluation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mandala.documents.TableOut;
import id.mandala.documents.sign.Signers;
import id.mandala.values.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A year's evidence as one archive that can be checked without this program: every file that ever answered a question of the year, the
 * answers, the region's ledger up to the verdict. One file at a time is in memory.
 */
@Component
class Bundle {

    private final EvidenceYears years;
    private final LedgerBook book;
    private final Signers signers;

    Bundle(EvidenceYears years, LedgerBook book, Signers signers) {
        this.years = years;
        this.book = book;
        this.signers = signers;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void write(RegionCode region, int year, OutputStream out) throws IOException {
        var ledger = book.upTo(region, year);
        var files = BundleFiles.of(ledger, year);
        try (var zip = new BundleZip(out)) {
            for (var file : files) {
                zip.add(file.path(), book.content(region, file.cell("sha256")));
            }
            zip.add("jawaban.csv", answers(years.of(region, year), files));
            zip.add("buku-besar.csv", ledger(ledger));
            zip.add("BACA.txt", words(region, year, ledger));
            var sums = zip.sums();
            zip.write(BundleZip.SUMS, sums);
            var key = signers.key();
            if (key.isPresent()) {
                zip.write(BundleZip.SUMS + ".p7s", key.get().detached(sums));
            }
        }
    }

    private static byte[] ledger(List<LedgerLine> lines) {
        return lines.stream()
                .map(it -> LedgerCsv.row(it.cells()))
                .collect(Collectors.joining("", LedgerCsv.row(LedgerLine.TITLES), ""))
                .getBytes(UTF_8);
    }

    private static byte[] answers(EvidencePage page, List<LedgerLine> files) throws IOException {
        var byId = files.stream().collect(Collectors.toMap(it -> it.cell("evidence"), Function.identity()));
        var uses = page.uses().stream().filter(Use::added).collect(Collectors.groupingBy(Use::question));
        var bytes = new ByteArrayOutputStream();
        try (var table = TableOut.csvForShell(bytes)) {
            table.titles(List.of(
                    "pertanyaan",
                    "kode",
                    "isi",
                    "nilai_sendiri",
                    "penjelasan",
                    "bukti",
                    "sha256",
                    "putusan",
                    "penjelasan_asesor",
                    "asesor"));
            for (var question : page.instrument().questions()) {
                var claim = page.claims().get(question.key());
                var mark = claim == null ? null : claim.mark();
                var note = claim == null ? "" : claim.note();
                var title = question.title().in(Locale.of("id"));
                var mine = uses.getOrDefault(question.key(), List.of());
                if (mine.isEmpty()) {
                    table.row(question.key(), question.printed(), title, mark, note, "", "", "", "", "");
                }
                for (var use : mine) {
                    var file = byId.get(use.evidence().toString());
                    var verdict = use.verdict();
                    table.row(
                            question.key(),
                            question.printed(),
                            title,
                            mark,
                            note,
                            file == null ? "" : file.path(),
                            file == null ? "" : file.cell("sha256"),
                            verdict.map(it -> it.decision().name()).orElse(""),
                            verdict.map(Verdict::words).orElse(""),
                            verdict.map(Verdict::name).orElse(""));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] words(RegionCode region, int year, List<LedgerLine> ledger) throws IOException {
        var text = new ClassPathResource("evidence/BACA.txt").getContentAsString(UTF_8);
        var head = ledger.isEmpty()
                ? "–"
                : ledger.getLast().cell("seq") + " " + ledger.getLast().cell("hash");
        for (var it : Map.of("REGION", region.value(), "YEAR", String.valueOf(year), "HEAD", head)
                .entrySet()) {
            text = text.replace("{" + it.getKey() + "}", it.getValue());
        }
        return text.getBytes(UTF_8);
    }
}
