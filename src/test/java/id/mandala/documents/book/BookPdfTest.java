package id.mandala.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BookPdfTest {

    private static byte[] everyBlock = {};

    @BeforeAll
    static void write() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        everyBlock = pdf(A.everyBlock());
        Files.write(Path.of("target/every-block.pdf"), everyBlock);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void every_block_keeps_the_rules_for_archives_and_for_screen_readers(PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        assertThat(faults(everyBlock, flavour)).isEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage() + " at "
                            + it.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    private static byte[] pdf(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        BookPdf.write(book, out);
        return out.toByteArray();
    }
}
