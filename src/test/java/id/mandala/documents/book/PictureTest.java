package id.mandala.documents.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PictureTest {

    private static Picture of(String content) {
        return new Picture("<svg viewBox=\"0 0 100 50\">" + content + "</svg>");
    }

    @Test
    void nothing_but_shapes_and_words_is_kept() {
        var svg = of("""
                <script>alert(1)</script><style>@import url(http://127.0.0.1/x)</style>
                <image href="http://127.0.0.1/x.png"/><use href="http://127.0.0.1/x.svg#y"/>
                <foreignObject><p>x</p></foreignObject><a href="javascript:alert(1)"><text onclick="alert(1)">Kata &lt;b&gt;</text></a>
                <rect width="5" height="5" fill="url(http://127.0.0.1/x)" style="fill:red"/>""").svg();
        assertThat(svg)
                .contains(
                        "<text>Kata &lt;b&gt;</text>",
                        "<rect width=\"5\" height=\"5\">".replace("width=\"5\" height", "height=\"5\" width"))
                .doesNotContain("script", "127.0.0.1", "foreignObject", "onclick", "red", "<a");
    }

    @Test
    void signs_are_copied_in() {
        assertThat(of("<svg x=\"1\" y=\"2\"><use href=\"/brand/signs.svg#living\"/></svg>")
                        .svg())
                .contains("M2.5 11.5 12 4l9.5 7.5")
                .doesNotContain("signs.svg");
    }

    @Test
    void a_line_kept_thin_on_the_page_is_kept_thin_on_paper() {
        assertThat(of("<path class=\"petal\" d=\"M0 0\" transform=\"rotate(60) scale(10.0)\"/>")
                        .svg())
                .contains("stroke-width:0.15");
    }

    @Test
    void cleaning_twice_changes_nothing() {
        var once = of("<g class=\"dim-living\"><text x=\"1\">Satu</text></g>").svg();
        assertThat(new Picture(once).svg()).isEqualTo(once);
    }

    @Test
    void what_is_not_a_drawing_or_reaches_outside_is_refused() {
        assertThatThrownBy(() -> new Picture("<html/>")).hasMessageContaining("not an SVG");
        assertThatThrownBy(() -> new Picture("<svg viewBox=\"0 0 0 0\"/>")).hasMessageContaining("view box");
        assertThatThrownBy(() -> new Picture(
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 1 1\">&x;</svg>"))
                .hasMessageContaining("not well-formed");
    }

    @Test
    void a_picture_fits_its_page() {
        assertThat(new Picture("<svg viewBox=\"0 0 10 100\"/>").millimetresHigh())
                .isLessThanOrEqualTo(90);
        assertThat(new Picture("<svg viewBox=\"-5 -5 1000 10\"/>").millimetresWide())
                .isLessThanOrEqualTo(160);
    }
}
