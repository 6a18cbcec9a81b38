package id.mandala.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void what_browser_spreadsheet_and_database_write_differently_is_one_text() {
        var kept = Map.of(
                " satu ", "satu",
                "\u00a0satu\ufeff", "satu",
                "satu\r\ndua", "satu\ndua",
                "satu\rdua", "satu\ndua",
                "satu\u0007dua", "satudua",
                "satu\tdua", "satu\tdua",
                "\u200b", "");

        assertThat(kept)
                .allSatisfy((typed, text) -> assertThat(Texts.tidy(typed)).isEqualTo(text));
    }
}
