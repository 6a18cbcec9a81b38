package id.mandala.documents.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Paragraph;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.BookPdf;
import id.mandala.documents.book.PdfRules;
import id.mandala.documents.sign.Checked.Verdict;
import id.mandala.values.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SignatureTest {

    private static final Signer.Wish WISH = new Signer.Wish("Menerbitkan surat", "Jakarta", Optional.empty());

    @TempDir
    static Path folder;

    private static byte[] plain = {};
    private static byte[] signed = {};

    @BeforeAll
    static void sign() throws IOException {
        var out = new ByteArrayOutputStream();
        BookPdf.write(
                Book.letter(
                        Locale.of("id"),
                        "Surat",
                        "",
                        "Kementerian",
                        "B-1",
                        LocalDate.of(2023, 12, 4),
                        "Sebuah surat.",
                        List.of(new Heading(1, "Surat", "h1"), Paragraph.of("Nilai 2,94."))),
                out);
        plain = out.toByteArray();
        signed = signers().signer().orElseThrow().sign(plain, WISH);
    }

    @Test
    void a_signed_document_is_whole_and_names_who_signed_it() {
        var checked = check().check(signed);

        assertThat(checked.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(checked.signer()).contains("Contoh – Direktur Jenderal");
        assertThat(checked.issuer()).contains("Contoh – Otoritas Peragaan Mandala");
        assertThat(checked.signedAt().orElseThrow()).isBetween(Instant.now().minusSeconds(120), Instant.now());
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void the_signature_leaves_the_rules_for_screen_readers_and_archives_kept(PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        assertThat(PdfRules.broken(signed, flavour)).isEmpty();
    }

    @Test
    void a_byte_altered_anywhere_in_what_was_signed_is_told() {
        var random = new Random(20231204);
        for (int i = 0; i < 40; i++) {
            var altered = signed.clone();
            int at = 10 + random.nextInt(plain.length - 10);
            altered[at] ^= 1;
            assertThat(check().check(altered).verdict())
                    .as("seed 20231204, byte " + at)
                    .isNotEqualTo(Verdict.SOUND);
        }
    }

    @Test
    void a_changed_word_is_told_as_changed_and_what_is_added_as_added() {
        assertThat(check().check(with(signed, "(Menerbitkan surat)", "(Membatalkan surat)"))
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
        var longer = Arrays.copyOf(signed, signed.length + 20);
        Arrays.fill(longer, signed.length, longer.length, (byte) '\n');
        assertThat(check().check(longer).verdict()).isEqualTo(Verdict.ADDED_TO);
    }

    @Test
    void pages_added_by_another_program_after_the_signature_are_told() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            document.getDocumentCatalog().setLanguage("en");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(check().check(out.toByteArray()).verdict()).isEqualTo(Verdict.ADDED_TO);
    }

    @Test
    void what_is_no_pdf_or_not_signed_or_broken_off_is_told_as_such() {
        assertThat(check().check("<html>".getBytes(StandardCharsets.UTF_8)).verdict())
                .isEqualTo(Verdict.NOT_PDF);
        assertThat(check().check(new byte[0]).verdict()).isEqualTo(Verdict.NOT_PDF);
        assertThat(check().check(plain).verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(check().check(Arrays.copyOf(signed, signed.length / 2)).verdict())
                .isNotEqualTo(Verdict.SOUND);
        assertThat(check().check("%PDF-1.7 bukan".getBytes(StandardCharsets.UTF_8))
                        .verdict())
                .isNotEqualTo(Verdict.SOUND);
    }

    @Test
    void a_certificate_that_ran_out_is_told_and_counts_at_the_time_the_letter_is_known_to_have_been_there() {
        var years = Instant.now().plus(Duration.ofDays(4000));
        assertThat(check().check(signed, years).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(check().check(signed, Instant.now()).verdict()).isEqualTo(Verdict.SOUND);

        var old = DemoAuthority.made(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"));
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> old.signer(Clock.systemUTC()).sign(plain, WISH))
                        .code())
                .isEqualTo("documents.sign.expired");
    }

    @Test
    void another_authority_of_the_same_name_is_not_believed() {
        var other =
                DemoAuthority.made(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600));
        var forged = other.signer(Clock.systemUTC()).sign(plain, WISH);
        assertThat(check().check(forged).verdict()).isEqualTo(Verdict.UNKNOWN_SIGNER);
    }

    @Test
    void a_key_in_a_file_signs_when_it_is_configured_and_the_anchors_decide_whom_to_believe() throws Exception {
        var settings = new MockEnvironment()
                .withProperty(
                        "mandala.sign.pkcs12.file",
                        folder.resolve("demo-signer.p12").toString())
                .withProperty("mandala.sign.pkcs12.password-file", file("password", "demo\n"));
        var signers = new Signers(new SignSettings(settings), clock());
        var mine = signers.signer().orElseThrow().sign(plain, WISH);
        assertThat(signers.isDemo()).isFalse();
        assertThat(new SignatureCheck(new TrustAnchors("", signers), clock())
                        .check(mine)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN_SIGNER);

        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(
                                signers().demo().orElseThrow().certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        assertThat(new SignatureCheck(new TrustAnchors(file("anchors.pem", pem), signers), clock())
                        .check(mine)
                        .verdict())
                .isEqualTo(Verdict.SOUND);
    }

    @Test
    void nobody_signs_where_nothing_is_configured() {
        var none = new Signers(new SignSettings(new MockEnvironment()), clock());
        assertThat(none.signer()).isEmpty();
        assertThat(none.key()).isEmpty();
    }

    @Test
    void a_signature_beside_its_content_holds_for_that_content_only() throws Exception {
        var key = signers().key().orElseThrow();
        var content = "sha256 bukti.zip".getBytes(StandardCharsets.UTF_8);
        var cms = key.detached(content);
        assertThat(verifies(cms, content, key)).isTrue();
        content[0] = 'x';
        assertThat(verifies(cms, content, key)).isFalse();
    }

    private static boolean verifies(byte[] cms, byte[] content, KeySigner by)
            throws CMSException, OperatorCreationException {
        var data = new CMSSignedData(new CMSProcessableByteArray(content), new ByteArrayInputStream(cms));
        var signer = data.getSignerInfos().getSigners().iterator().next();
        try {
            return signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder().build(by.chain().getFirst()));
        } catch (CMSException another) {
            return false;
        }
    }

    private static byte[] with(byte[] file, String from, String to) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Signers signers() {
        var settings = new MockEnvironment()
                .withProperty("mandala.demo", "true")
                .withProperty("mandala.sign.demo-folder", folder.toString());
        return new Signers(new SignSettings(settings), clock());
    }

    private static SignatureCheck check() {
        return new SignatureCheck(new TrustAnchors("", signers()), clock());
    }

    private static ObjectProvider<Clock> clock() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("clock", Clock.system(ZoneOffset.UTC));
        return beans.getBeanProvider(Clock.class);
    }
}
