package id.mandala.masterplan.book;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.documents.book.BookDocx;
import id.mandala.documents.book.BookPdf;
import id.mandala.documents.book.PdfRules;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The demo's own books of Kabupaten Bantul (34.02); they are left in target/books to be looked at. */
@Running
class BooksTest {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final Path FOLDER = Path.of("target/books");

    @Autowired
    DemoContents demo;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Books books;

    @BeforeEach
    void there_is_the_demo() throws IOException {
        Files.createDirectories(FOLDER);
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
    }

    @ParameterizedTest
    @EnumSource(Volume.class)
    void each_book_keeps_the_rules_for_archives_and_for_screen_readers(Volume volume)
            throws IOException, VeraPDFException {
        var book = Actors.as(
                Actor.program("test"),
                () -> books.of(masterplans.current(BANTUL).orElseThrow(), volume, Optional.empty(), Locale.of("id")));

        var pdf = new ByteArrayOutputStream();
        BookPdf.write(book, pdf);
        Files.write(FOLDER.resolve("buku-%d.pdf".formatted(volume.number())), pdf.toByteArray());
        var docx = new ByteArrayOutputStream();
        BookDocx.write(book, docx);
        Files.write(FOLDER.resolve("buku-%d.docx".formatted(volume.number())), docx.toByteArray());

        assertThat(PdfRules.broken(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfRules.broken(pdf.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }
}
