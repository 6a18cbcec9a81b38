package id.mandala.evaluation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.audit.AuditTrail;
import id.mandala.documents.book.PdfRules;
import id.mandala.documents.sign.Checked.Verdict;
import id.mandala.documents.sign.Signer.Credentials;
import id.mandala.documents.sign.Signers;
import id.mandala.documents.sign.Signing;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Findings;
import id.mandala.evaluation.Questions;
import id.mandala.evaluation.Results;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.DemoContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Running
@ExtendWith(OutputCaptureExtension.class)
class SignedLettersTest {

    private static final RegionCode HERE = RegionCode.of("13.11");
    private static final RegionCode NEIGHBOUR = RegionCode.of("13.12");
    private static final int YEAR = 2043;
    private static final String PASSPHRASE = "Kunci-Sangat-Rahasia-7431";
    private static final String NIK = "3404019912310007";

    @TempDir
    Path folder;

    @Autowired
    Letters letters;

    @Autowired
    Results results;

    @Autowired
    Questions questions;

    @Autowired
    Findings findings;

    @Autowired
    Regions regions;

    @Autowired
    Evaluations evaluations;

    @Autowired
    AuditTrail trail;

    @Autowired
    DemoContents demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @CsvSource({"2022,2.51,1004", "2023,2.94,1384"})
    void the_letters_of_the_demonstration_are_signed_whole_and_readable(int year, String index, int serial)
            throws IOException, VeraPDFException {
        Actors.as(Actor.program("demo"), demo::loadMissing);
        var malang = RegionCode.of("35.07");
        var signers = Signing.demo(folder);
        var letter = program(() -> letters.of(malang, year)).getFirst();
        var since = System.nanoTime();
        Actors.as(Actor.program("test"), () -> press(signers).make(letter, Optional.empty()));
        System.out.println("letter of " + year + " made in " + (System.nanoTime() - since) / 1_000_000 + " ms");

        var sealed = program(() -> letters.of(malang, year)).getFirst();
        var file = program(() -> letters.file(sealed)).orElseThrow();
        Files.write(Path.of("target/letter-" + year + ".pdf"), file);
        assertThat(sealed.seal().orElseThrow().sha256()).isEqualTo(LetterPress.sha256(file));
        assertThat(sealed.seal().orElseThrow().signedBy()).contains("Contoh – Direktur Jenderal");
        assertThat(Signing.check(signers).check(file).verdict()).isEqualTo(Verdict.SOUND);
        assertThat(PdfRules.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Yth. Bupati Malang",
                            "B-" + serial + "/DJAI/AI.01.04/12/" + year,
                            "adalah " + index.replace('.', ',') + " pada skala",
                            "Contoh untuk peragaan",
                            "Lampiran 1. Hasil evaluasi nasional " + year)
                    .doesNotContain("evaluation.", "??");
        }
    }

    @Test
    void a_wrong_passphrase_is_tried_once_and_neither_it_nor_the_nik_is_found_anywhere_afterwards(CapturedOutput log)
            throws IOException, InterruptedException {
        program(() -> {
            jdbc.sql("insert into evaluation.cycle (year) values (2043) on conflict do nothing")
                    .update();
            judged(HERE);
            judged(NEIGHBOUR);
            letters.add(List.of(numbered(HERE, 41), numbered(NEIGHBOUR, 42)));
            return true;
        });
        try (var service = new Signing(folder, PASSPHRASE)) {
            var runs = new LetterRuns(press(service.signers()));

            var wrong = run(runs, "Salah-" + PASSPHRASE.toLowerCase(Locale.ROOT));
            assertThat(wrong.refused().map(RuleBroken::code)).contains("documents.sign.passphrase");
            assertThat(service.asked())
                    .as("the authority locks who is wrong too often")
                    .isEqualTo(1);
            assertThat(program(() -> letters.unsealed(YEAR))).hasSize(2);

            assertThat(run(runs, PASSPHRASE).refused()).isEmpty();
            assertThat(program(() -> letters.ofYear(YEAR))).allMatch(Letter::isSigned);
        }
        assertThat(holding(PASSPHRASE)).isEmpty();
        assertThat(holding(NIK)).isEmpty();
        assertThat(log.getAll()).doesNotContain(PASSPHRASE, NIK);
    }

    private LetterRuns.Run run(LetterRuns runs, String passphrase) throws InterruptedException {
        Actors.as(
                Actor.program("test"),
                () -> runs.begin(
                        YEAR, program(() -> letters.unsealed(YEAR)), Optional.of(new Credentials(NIK, passphrase))));
        while (runs.of(YEAR).orElseThrow().going()) {
            Thread.sleep(50);
        }
        return runs.of(YEAR).orElseThrow();
    }

    /** Tables with a row in which the word stands. */
    private List<String> holding(String word) {
        return program(() -> jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                          and has_table_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), 'select')
                        """).query(String.class).list().stream()
                .filter(table -> jdbc.sql("select exists (select from " + table
                                + " t where position(lower(:word) in lower(t::text)) > 0)")
                        .param("word", word)
                        .query(Boolean.class)
                        .single())
                .toList());
    }

    private Letter numbered(RegionCode region, int serial) {
        var dated = LocalDate.of(2025, 2, 3);
        return new Letter(
                region,
                YEAR,
                1,
                new Numbering(serial, Numbering.USUAL, dated).number(0),
                dated,
                "",
                1,
                Optional.empty());
    }

    private void judged(RegionCode region) {
        jdbc.sql("""
                with added as (
                    insert into evaluation.evaluation (region_code, year, edition, status, published, source)
                    values (:region, 2043, 'gsc-2022-first', 'FINAL', true, 'test') returning region_code)
                insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                select region_code, 2043, component, 1, 2.5, 'test'
                from added, unnest(array['baseline', 'output', 'outcome', 'impact', 'quick_win']) component
                """).param("region", region.value()).update();
    }

    private LetterPress press(Signers signers) {
        var heads = new LetterSources.LetterHeads(
                "Direktorat Jenderal", "Direktur Jenderal", "Jakarta", "https://mandala.example", signers);
        return new LetterPress(
                letters,
                new LetterSources(results, questions, findings, regions, heads),
                new LetterPress.Signing(signers, Signing.check(signers), evaluations),
                trail,
                transactions);
    }

    private <T> T program(Supplier<T> chore) {
        return Actors.as(Actor.program("test"), () -> new TransactionTemplate(transactions).execute(_ -> chore.get()));
    }
}
