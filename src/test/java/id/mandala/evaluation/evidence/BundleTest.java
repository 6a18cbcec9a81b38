package id.mandala.evaluation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.documents.sent.SentFile;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Evidence of Kabupaten Tanah Datar (13.04) is taken away and checked without the program's database. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {

    private static final RegionCode HERE = RegionCode.of("13.04");
    private static final int YEAR = 2027;

    @Autowired
    EvidenceDesk desk;

    @Autowired
    WebApplicationContext context;

    @TempDir
    Path folder;

    private Visit secretariat;

    @BeforeAll
    void three_files() {
        secretariat = new Visit(context, A.secretariat(HERE));
        for (var title : List.of("Keputusan \"dewan\"", "=Laporan, tahunan", "Peta\njalan")) {
            Actors.as(A.secretariat(HERE), () -> desk.send(HERE, YEAR, proof(title), pdf(title), List.of("outcome.1")));
        }
    }

    @Test
    void the_same_state_gives_the_same_bytes_and_all_of_it_is_whole() throws Exception {
        var bundle = bundle();
        assertThat(bundle).isEqualTo(bundle());
        assertThat(check(bundle)).startsWith("0 Whole: 6 parts");
        var answer = secretariat.answer(get("/kerja/13.04/bukti/2027/berkas.zip"));
        assertThat(answer.getHeader("Content-Disposition")).contains("bukti-13.04-2027.zip");
        assertThat(new Visit(context, A.secretariat(RegionCode.of("13.03")))
                        .answer(get("/kerja/13.04/bukti/2027/berkas.zip"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(check(secretariat
                        .answer(get("/kerja/13.04/bukti/2019/berkas.zip"))
                        .getContentAsByteArray()))
                .as("a year without files")
                .startsWith("0 Whole: 3 parts");
    }

    @Test
    void it_is_checked_with_the_tools_every_system_has() throws Exception {
        var parts = parts(bundle());
        for (var part : parts.entrySet()) {
            var file = folder.resolve(part.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, part.getValue());
        }
        assertThat(run("sha256sum -c --quiet SHA256SUMS")).isEqualTo("0 ");
        var words = new String(parts.get("BACA.txt"), UTF_8);
        var head = words.lines()
                .filter(it -> it.contains("End of the ledger: "))
                .findFirst()
                .orElseThrow();
        var python = words.substring(words.indexOf("import csv"), words.lastIndexOf("END"));
        Files.writeString(folder.resolve("check.py"), python);
        if (run("command -v python3").startsWith("0")) {
            assertThat(run("python3 check.py").strip()).isEqualTo("0 " + head.replaceFirst(".*: ", ""));
        }
    }

    @Test
    void one_byte_changed_in_a_file_is_named() throws Exception {
        var name = file();
        assertThat(check(changed(name, it -> it.replace("PDF-1.7", "PDF-1.6"))))
                .startsWith("1 Broken: " + name + ": changed");
        assertThat(check(summed(changed(name, it -> it.replace("PDF-1.7", "PDF-1.6")))))
                .startsWith("1 Broken: " + name + ": changed, it is not what the ledger");
    }

    @Test
    void an_entry_changed_removed_or_put_elsewhere_is_named() throws Exception {
        var ledger = "buku-besar.csv";
        assertThat(check(changed(ledger, it -> it.replace("ADDED", "added"))))
                .startsWith("1 Broken: buku-besar.csv: changed");
        assertThat(check(summed(changed(ledger, it -> it.replace("ADDED", "added")))))
                .contains("entry 2: entry changed");
        assertThat(check(summed(changed(ledger, it -> rows(it, 0, 1, 3, 4, 5, 6)))))
                .contains("entry 2: entry missing");
        assertThat(check(summed(changed(ledger, it -> rows(it, 0, 1, 2, 4, 3, 5, 6)))))
                .contains("entry 3: entry missing, added or out of its place");
        assertThat(check(summed(changed(ledger, it -> it.substring(0, it.length() - 9)))))
                .contains("buku-besar.csv:");
    }

    @Test
    void a_part_removed_or_added_is_named() throws Exception {
        var name = file();
        var parts = parts(bundle());
        parts.remove(name);
        assertThat(check(zip(parts))).startsWith("1 Broken: " + name + ": missing");
        assertThat(check(summed(zip(parts)))).startsWith("1 Broken: " + name + ": missing, the ledger names it");
        parts = parts(bundle());
        parts.put("bukti/titipan.pdf", new byte[] {1});
        assertThat(check(zip(parts))).startsWith("1 Broken: bukti/titipan.pdf: added");
        assertThat(check(summed(zip(parts)))).startsWith("1 Broken: bukti/titipan.pdf: added, the ledger");
        assertThat(check("kosong".getBytes(UTF_8))).startsWith("2 This is no whole ZIP");
    }

    private byte[] bundle() throws Exception {
        var answer = secretariat.answer(get("/kerja/13.04/bukti/" + YEAR + "/berkas.zip"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private String file() throws Exception {
        return parts(bundle()).keySet().stream()
                .filter(it -> it.startsWith("bukti/"))
                .findFirst()
                .orElseThrow();
    }

    private byte[] changed(String name, UnaryOperator<String> change) throws Exception {
        var parts = parts(bundle());
        parts.compute(
                name, (_, content) -> change.apply(new String(content, UTF_8)).getBytes(UTF_8));
        return zip(parts);
    }

    /** Whoever changed something computed the sums anew. */
    private static byte[] summed(byte[] bundle) throws IOException {
        var parts = parts(bundle);
        parts.remove(BundleZip.SUMS);
        var out = new ByteArrayOutputStream();
        try (var zip = new BundleZip(out)) {
            for (var part : parts.entrySet()) {
                zip.add(part.getKey(), part.getValue());
            }
            zip.write(BundleZip.SUMS, zip.sums());
        }
        return out.toByteArray();
    }

    private static String rows(String table, int... kept) {
        var rows = table.split("(?<=\"\n)(?=\")", -1);
        var text = new StringBuilder();
        for (int row : kept) {
            text.append(rows[row]);
        }
        return text.toString();
    }

    private static Map<String, byte[]> parts(byte[] bundle) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private String check(byte[] bundle) throws IOException {
        var file = Files.write(folder.resolve("bukti.zip"), bundle);
        var out = new ByteArrayOutputStream();
        try (var print = new PrintStream(out, true, UTF_8)) {
            return BundleCommand.run(List.of(file.toString()), print, print) + " " + out.toString(UTF_8);
        }
    }

    private String run(String command) throws Exception {
        var process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }

    private static Proof proof(String title) {
        return new Proof(title, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
    }

    private static SentFile pdf(String content) {
        return SentFile.of("bukti.pdf", ("%PDF-1.7\n" + content + "\n%%EOF").getBytes(UTF_8));
    }
}
