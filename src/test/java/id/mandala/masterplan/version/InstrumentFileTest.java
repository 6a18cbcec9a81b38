package id.mandala.masterplan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.values.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class InstrumentFileTest {

    @Test
    void a_pdf_and_a_docx_are_known_by_their_bytes() throws IOException {
        assertThat(InstrumentFile.of(bytes("%PDF-1.7\n")).kind()).isEqualTo(InstrumentFile.Kind.PDF);
        assertThat(InstrumentFile.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"))
                        .kind())
                .isEqualTo(InstrumentFile.Kind.DOCX);
    }

    @Test
    void anything_else_is_refused_whatever_it_is_called() throws IOException {
        for (var content : new byte[][] {
            bytes("<html><script>alert(1)</script>"),
            bytes("PDF-1.7"),
            bytes("PK\u0003\u0004 and no list of contents"),
            zip("[Content_Types].xml", "xl/workbook.xml"),
            zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        }) {
            assertThat(catchThrowableOfType(RuleBroken.class, () -> InstrumentFile.of(content))
                            .code())
                    .isEqualTo("masterplan.version-file-kind");
        }
    }

    @Test
    void an_empty_file_and_one_past_ten_megabytes_are_refused() {
        for (var content : new byte[][] {{}, new byte[InstrumentFile.MOST_BYTES + 1]}) {
            assertThat(catchThrowableOfType(RuleBroken.class, () -> InstrumentFile.of(content))
                            .code())
                    .isEqualTo("masterplan.version-file-size");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        return bytes.toByteArray();
    }
}
