package id.mandala.documents.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.values.RuleBroken;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFilesTest {

    @Test
    void a_file_is_what_its_content_says_whatever_its_name() throws IOException {
        assertThat(kept("foto.exe", photo(40, 30, "jpeg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept("laporan.pdf", pdf("%%EOF\n")).kind()).isEqualTo(FileKind.PDF);
        assertThat(kept("rencana.zip", zip("word/document.xml")).name()).isEqualTo("rencana.docx");
        assertThat(kept("a/b\\..\\rab.xlsx", zip("xl/workbook.xml")).name()).isEqualTo("rab.xlsx");

        refused(
                "documents.sent.kind",
                "laporan.pdf",
                "MZ\u0090 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1));
        refused("documents.sent.kind", "foto.jpg", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        refused("documents.sent.kind", "arsip.docx", zip("setup.exe"));
        refused("documents.sent.macros", "rab.xlsx", zip("xl/workbook.xml", "xl/vbaProject.bin"));
    }

    @Test
    void what_did_not_arrive_whole_is_refused() throws IOException {
        refused("documents.sent.cut", "laporan.pdf", pdf("trailer"));
        for (var format : new String[] {"jpeg", "png"}) {
            var whole = photo(900, 600, format);
            refused("documents.sent.cut", "foto", Arrays.copyOf(whole, whole.length / 2));
        }
        var text = zip("word/document.xml", "word/styles.xml");
        refused("documents.sent.cut", "surat.docx", Arrays.copyOf(text, text.length - 30));
    }

    /** Archives that say how much they hold; nothing of them is unpacked to find out. */
    @Test
    void what_would_swell_is_refused() throws IOException {
        refused("documents.sent.large", "rab.xlsx", zip(129 << 20, "xl/workbook.xml"));
        var parts = new String[1_001];
        Arrays.setAll(parts, it -> "xl/" + it);
        refused("documents.sent.large", "rab.xlsx", zip(parts));
    }

    @Test
    void a_photo_becomes_small_and_forgets_where_it_was_taken() throws IOException {
        var sent = withExif(photo(4000, 3000, "jpeg"), 1, "GPS -7.888 110.330");

        var kept = kept("pasar.jpeg", sent).content();

        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(Photo.LONGEST);
        assertThat(image.getWidth() * 3).isEqualTo(image.getHeight() * 4);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(kept("pasar.jpeg", sent).content())
                .as("the same twice is the same")
                .isEqualTo(kept);
    }

    /** The picture's corner that is red in the file comes to where the camera's holder saw it. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void a_photo_stands_upright_however_the_camera_was_held(int orientation, int right, int bottom) throws IOException {
        var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }

        var kept =
                ImageIO.read(new ByteArrayInputStream(Photo.kept(withExif(written(image, "jpeg"), orientation, ""))));

        assertThat(kept.getWidth()).isEqualTo(orientation >= 5 ? 40 : 80);
        var seen = new Color(kept.getRGB(right == 1 ? kept.getWidth() - 5 : 4, bottom == 1 ? kept.getHeight() - 5 : 4));
        assertThat(seen.getRed()).isGreaterThan(180);
        assertThat(seen.getGreen()).isLessThan(90);
    }

    private static SentFile kept(String name, byte[] content) {
        return SentFile.of(name, content);
    }

    private static void refused(String code, String name, byte[] content) {
        assertThatThrownBy(() -> kept(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static byte[] photo(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x * 31 + y * 17) & 0xffffff);
            }
        }
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The photo with the part a camera writes: how it was held, and some words. */
    private static byte[] withExif(byte[] photo, int orientation, String words) throws IOException {
        var tiff = new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        var told = words.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + 6 + tiff.length + told.length;
        var out = new ByteArrayOutputStream();
        out.write(photo, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        out.write(tiff);
        out.write(told);
        out.write(photo, 2, photo.length - 2);
        return out.toByteArray();
    }

    private static byte[] pdf(String end) {
        return ("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n" + end).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... parts) throws IOException {
        return zip(1, parts);
    }

    private static byte[] zip(int bytes, String... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[bytes]);
            }
        }
        return out.toByteArray();
    }
}
