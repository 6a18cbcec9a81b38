package id.mandala.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What goes to the renderer; {@code -Dgolden.accept} rewrites what was agreed, and the difference is reviewed. */
class BookHtmlTest {

    private static final Path AGREED = Path.of("src/test/golden/book/short.html");

    @Test
    void a_short_book_is_written_as_agreed() throws IOException {
        var html = BookHtml.of(A.shortBook()).replaceAll("(?s)<style>.*?</style>", "<style/>");
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(AGREED.getParent());
            Files.writeString(AGREED, html);
        }
        assertThat(html).isEqualTo(Files.readString(AGREED));
    }

    @Test
    void no_text_becomes_markup_or_ends_a_string_of_the_style_sheet() {
        var html = BookHtml.of(A.everyBlock());
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
        var root = Xml.parse(html);
        assertThat(root.getElementsByTagName("style").item(0).getTextContent()).doesNotContain("<", "url(");
    }
}
