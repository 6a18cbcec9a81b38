package id.mandala.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BookPdfTest {

    private static byte[] everyBlock = {};

    @BeforeAll
    static void write() throws IOException {
        everyBlock = pdf(A.everyBlock());
        Files.write(Path.of("target/every-block.pdf"), everyBlock);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void every_block_keeps_the_rules_for_archives_and_for_screen_readers(PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        assertThat(PdfRules.broken(everyBlock, flavour)).isEmpty();
    }

    @Test
    void the_table_of_contents_names_the_page_each_heading_stands_on() throws IOException {
        try (var document = Loader.loadPDF(everyBlock)) {
            var contents = text(document, 2);
            for (var heading : List.of("Bab II. Program dan anggaran", "Peta jalan")) {
                var entry = contents.lines()
                        .filter(it -> it.startsWith(heading))
                        .findFirst()
                        .orElse("");
                var page = Integer.parseInt(
                        entry.substring(entry.lastIndexOf('.') + 1).strip());
                assertThat(text(document, page)).contains(heading);
            }
        }
    }

    @Test
    void a_table_repeats_its_head_on_every_page() throws IOException {
        try (var document = Loader.loadPDF(everyBlock)) {
            var pages = pages(document)
                    .filter(it -> it.contains("Layanan terpadu desa nomor"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(10).allMatch(it -> it.contains("Perangkat daerah"));
        }
    }

    @Test
    void the_outline_holds_all_headings() throws IOException {
        try (var document = Loader.loadPDF(everyBlock)) {
            var titles = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(it -> titles.add(it.getTitle()));
            }
            assertThat(titles).contains("Bab I. Arah pembangunan", "Masalah yang dijawab", "Peta jalan");
        }
    }

    @Test
    void no_heading_stands_alone_at_the_end_of_a_page() throws IOException {
        var random = new Random(20_261_121);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Bab", "bab"));
        for (int it = 0; it < 120; it++) {
            blocks.add(new Heading(2, "Judul " + it, "judul-" + it));
            switch (random.nextInt(3)) {
                case 0 -> blocks.add(A.facts());
                case 1 -> blocks.add(A.programmes(1 + random.nextInt(30), false));
                default ->
                    blocks.add(Paragraph.of(
                            "Kalimat yang cukup panjang untuk satu baris. ".repeat(1 + random.nextInt(30))));
            }
        }
        try (var document = Loader.loadPDF(pdf(A.book(blocks)))) {
            assertThat(pages(document).skip(8).map(BookPdfTest::lastLine))
                    .noneMatch(it -> it.startsWith("Judul") || it.startsWith("Tabel") || it.startsWith("Rp juta"));
        }
    }

    /** The last but what stands at the foot of the page. */
    private static String lastLine(String page) {
        var lines = page.lines().filter(it -> !it.contains("Peraturan Bupati")).toList();
        return lines.getLast();
    }

    private static Stream<String> pages(PDDocument document) {
        return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(it -> text(document, it));
    }

    private static String text(PDDocument document, int page) {
        try {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            words.setStartPage(page);
            words.setEndPage(page);
            return words.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        BookPdf.write(book, out);
        return out.toByteArray();
    }
}
