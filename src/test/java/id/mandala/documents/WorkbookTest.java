package id.mandala.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final Column<String> NAME = Column.text("name");
    private static final Column<BigDecimal> MARK = Column.number("mark").optional();
    private static final Column<LocalDate> DAY = Column.date("day").optional();

    private static List<String> faults(byte[] bytes) {
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> Sheets.read("nilai.xlsx", bytes).table(NAME, MARK, DAY).map(Row::number));
        return refused.faults().stream()
                .map(fault -> fault.row() + ":" + fault.column() + " " + fault.code())
                .toList();
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>mark</t></is></c></row>" + rows + "</sheetData></worksheet>";
    }

    @Test
    void numbers_days_and_texts_come_as_they_were_typed() {
        var bytes = Sheets.workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Mark");
            sheet.value(0, 2, "Day");
            sheet.value(2, 0, " Kab. Bantul\u00a0");
            sheet.value(2, 1, 3.7);
            sheet.value(2, 2, LocalDate.of(2026, 8, 17));
            sheet.style(2, 2).format("yyyy-MM-dd").set();
            sheet.value(3, 0, 2023);
            sheet.value(3, 1, 0.1 + 0.2);
            sheet.value(3, 2, "17/08/2025");
        });
        assertThat(Sheets.read("salah-nama.csv", bytes)
                        .table(NAME, MARK, DAY)
                        .map(row -> row.number() + " " + row.get(NAME) + " " + row.get(MARK) + " " + row.get(DAY)))
                .containsExactly("3 Kab. Bantul 3.7 2026-08-17", "4 2023 0.3 2025-08-17");
    }

    @Test
    void a_formula_is_named_by_its_cell_and_never_read() {
        assertThat(faults(Sheets.workbook(sheet -> {
                    sheet.value(0, 0, "name");
                    sheet.value(0, 1, "mark");
                    sheet.value(1, 0, "a");
                    sheet.formula(1, 1, "1+1");
                    sheet.value(2, 0, "b");
                    sheet.value(2, 1, "3,5");
                })))
                .containsExactly("2:mark documents.fault.formula", "3:mark documents.fault.number-comma");
    }

    @Test
    void a_mark_that_excel_took_for_a_day_is_noticed() {
        assertThat(faults(Sheets.workbook(sheet -> {
                    sheet.value(0, 0, "name");
                    sheet.value(0, 1, "mark");
                    sheet.value(1, 0, "a");
                    sheet.value(1, 1, LocalDate.of(2026, 5, 3));
                    sheet.style(1, 1).format("dd/mm/yyyy").set();
                })))
                .containsExactly("2:mark documents.fault.number-is-date");
    }

    @Test
    void the_programs_own_error_marks_are_named() {
        assertThat(faults(Sheets.workbookOf(
                        sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>"))))
                .containsExactly("2:mark documents.fault.broken");
    }

    @Test
    void a_picture_renamed_is_told_to_be_one() {
        assertThat(faults("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("0: documents.fault.picture");
    }

    @Test
    void an_old_workbook_an_encrypted_one_and_another_archive_are_told_apart() {
        var ole = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0\0";
        assertThat(faults(ole.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("0: documents.fault.old-excel");
        var locked = ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        assertThat(faults(locked.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("0: documents.fault.encrypted");
        assertThat(faults(Sheets.zip(Map.of("word/document.xml", "<w/>"))))
                .containsExactly("0: documents.fault.not-a-workbook");
        assertThat(faults("PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("0: documents.fault.workbook-broken");
    }

    @Test
    void a_sheet_that_swells_is_refused_before_it_fills_the_memory() {
        var swollen = sheet(" ".repeat(40 << 20));
        assertThat(faults(Sheets.workbookOf(swollen))).containsExactly("0: documents.fault.bomb");
        assertThat(faults(Sheets.zip(Map.of("xl/workbook.xml", "<a/>", "xl/media/x.bin", " ".repeat(140 << 20)))))
                .containsExactly("0: documents.fault.bomb");
        var many = IntStream.range(0, 2_000).boxed().collect(Collectors.toMap(i -> "x" + i, i -> ""));
        assertThat(faults(Sheets.zip(many))).containsExactly("0: documents.fault.bomb");
    }

    @Test
    void a_document_type_is_refused_with_or_without_an_outside_address() {
        for (var doctype : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")) {
            assertThat(faults(Sheets.workbookOf(doctype + sheet("<row r=\"2\"><c t=\"str\"><v>&e;</v></c></row>"))))
                    .as(doctype)
                    .containsExactly("0: documents.fault.doctype");
        }
    }

    @Test
    void cells_placed_absurdly_far_out_take_no_memory() {
        assertThat(faults(Sheets.workbookOf(sheet("<row r=\"2\"><c r=\"ZZZZZZZZ2\"><v>1</v></c></row>"))))
                .containsExactly("2: documents.fault.too-many-columns");
        assertThat(faults(Sheets.workbookOf(sheet("<row r=\"99999999999\"><c><v>1</v></c></row>"))))
                .containsExactly("0: documents.fault.workbook-broken");
        assertThat(faults(Sheets.workbookOf(
                        sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1e99</v></c></row>"))))
                .containsExactly("2:mark documents.fault.number");
    }

    @Test
    void a_broken_part_is_a_refusal_and_not_a_failure() {
        for (var rows :
                List.of("<row r=\"2\"><c t=\"s\"><v>7</v></c></row>", "<row r=\"2\"><c><v>x</v></c></row>", "<row")) {
            assertThat(faults(Sheets.workbookOf(sheet(rows))))
                    .as(rows)
                    .containsExactly("0: documents.fault.workbook-broken");
        }
    }

    @Test
    void fifty_thousand_rows_are_counted_and_refused() {
        var bytes = Sheets.workbook(sheet -> {
            sheet.value(0, 0, "name");
            for (int row = 1; row <= 50_000; row++) {
                sheet.value(row, 0, "x");
            }
        });
        var refused = catchThrowableOfType(FileRefused.class, () -> Sheets.read("nilai.xlsx", bytes));
        assertThat(refused.faults().getFirst().arguments()).containsExactly(50_000, 20_000);
    }
}
