package id.mandala.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableOutTest {

    private static String csv(@Nullable Object... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = TableOut.csv(bytes)) {
            out.row(cells);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void text_that_a_spreadsheet_would_compute_gets_an_apostrophe() throws IOException {
        for (var start : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
            assertThat(csv(start + "HYPERLINK(1)")).isEqualTo("'" + start + "HYPERLINK(1)\r\n");
        }
        assertThat(csv("\t=1", "\r=1")).doesNotContain("\t=1").doesNotContain("\r=1");
    }

    @Test
    void also_behind_what_another_spreadsheet_takes_for_a_separator() throws IOException {
        assertThat(csv("x;=cmd|' /C calc'!A0")).isEqualTo("\"x;'=cmd|' /C calc'!A0\"\r\n");
        assertThat(csv("a;b", "x\t＝1")).isEqualTo("\"a;b\",\"x\t'＝1\"\r\n");
    }

    @Test
    void what_was_guarded_reads_back_as_it_was() {
        for (var text : List.of("=1", "-1 dan -2", "x;=1", "x; -5 %", "’=1", "it's", "@nama", "＝1")) {
            assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
        }
    }

    @Test
    void numbers_stay_numbers_also_below_zero() throws IOException {
        assertThat(csv(new BigDecimal("-0.290"), -3, "-0.12", "+1", null, LocalDate.of(2026, 8, 17)))
                .isEqualTo("-0.290,-3,-0.12,+1,,2026-08-17\r\n");
    }

    @Test
    void quotation_marks_commas_and_line_ends_are_wrapped() throws IOException {
        assertThat(csv("a \"b\"", "c,d", "e\nf")).isEqualTo("\"a \"\"b\"\"\",\"c,d\",\"e\nf\"\r\n");
    }

    @Test
    void spreadsheets_get_the_byte_order_mark_once() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = TableOut.csvForSpreadsheets(bytes)) {
            out.titles(List.of("nama"));
            out.row("é");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffnama\r\né\r\n");
    }

    @Test
    void a_workbook_reads_back_as_it_was_written_with_no_formula_in_it() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = TableOut.workbook(bytes, "Hasil 2023/2: [nasional]")) {
            out.titles(List.of("name", "mark", "day"));
            out.row("=1+1", new BigDecimal("3.56"), LocalDate.of(2026, 8, 17));
            out.row("＝cmd", -0.29, null);
        }
        var name = Column.text("name");
        var mark = Column.number("mark");
        var day = Column.date("day").optional();
        assertThat(Sheets.read("a.xlsx", bytes.toByteArray())
                        .table(name, mark, day)
                        .map(row -> row.get(name) + " " + row.get(mark) + " " + row.find(day)))
                .containsExactly("=1+1 3.56 Optional[2026-08-17]", "＝cmd -0.29 Optional.empty");
    }

    @Test
    void ten_thousand_rows_go_out_and_come_back() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = TableOut.workbook(bytes, "a")) {
            out.titles(List.of("name"));
            for (int i = 0; i < 10_000; i++) {
                out.row("baris " + i);
            }
        }
        assertThat(Sheets.read("a.xlsx", bytes.toByteArray())
                        .table(Column.text("name"))
                        .rows())
                .hasSize(10_000);
    }

    @Test
    void a_template_is_filled_in_and_sent_back_under_its_own_titles() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var name = Column.text("name", "nama").help("Nama program.", "Name of the programme.");
        var year = Column.integer("year", "tahun").optional();
        ImportTemplate.write(bytes, Locale.of("id"), ImportTemplate.oneSheet(List.of(name, year)));
        assertThat(Sheets.read("t.xlsx", bytes.toByteArray()).titles()).containsExactly("nama", "tahun");
    }
}
