package id.mandala.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final Column<RegionCode> REGION = Column.region("region_code", "kode wilayah");
    private static final Column<String> NAME = Column.text("name", "nama").optional();
    private static final Column<BigDecimal> MARK = Column.number("mark", "nilai");

    private static List<String> read(TableFile file) {
        return file.table(REGION, NAME, MARK)
                .map(row -> row.number() + " " + row.get(REGION) + " "
                        + row.find(NAME).orElse("-") + " " + row.get(MARK));
    }

    private static List<String> faults(TableFile file) {
        var refused = catchThrowableOfType(FileRefused.class, () -> read(file));
        return refused.faults().stream().map(CsvTest::shown).toList();
    }

    private static String shown(Fault fault) {
        return fault.file() + ":" + fault.row() + ":" + fault.column() + " " + fault.code() + " " + fault.arguments();
    }

    @Test
    void titles_are_found_in_either_language_whatever_their_case_or_order() {
        assertThat(read(Sheets.csv("Nilai,Catatan,KODE_WILAYAH\r\n3.5,bagus,34.02\r\n")))
                .containsExactly("2 34.02 - 3.5");
    }

    @Test
    void semicolons_tabs_and_a_separator_hint_are_understood() {
        assertThat(read(Sheets.csv("region_code;name;mark\n34.02;Bantul;3\n"))).containsExactly("2 34.02 Bantul 3");
        assertThat(read(Sheets.csv("region_code\tname\tmark\n34.02\tBantul\t3\n")))
                .containsExactly("2 34.02 Bantul 3");
        assertThat(read(Sheets.csv("sep=;\nregion_code;name;mark\n34.02;a,b;3\n")))
                .containsExactly("3 34.02 a,b 3");
    }

    @Test
    void quotation_marks_may_hold_separators_line_ends_and_themselves() {
        assertThat(read(Sheets.csv("region_code,name,mark\n34.02,\"a \"\"b\"\",\nc\",3\n35.07,d,2\n")))
                .containsExactly("2 34.02 a \"b\",\nc 3", "3 35.07 d 2");
    }

    @Test
    void every_encoding_that_spreadsheets_save_is_read() {
        var text = "region_code;name;mark\n34.02;Café é;3\n";
        for (var charset : List.of("UTF-8", "UTF-16", "windows-1252")) {
            assertThat(read(Sheets.read("a.csv", text.getBytes(Charset.forName(charset)))))
                    .as(charset)
                    .containsExactly("2 34.02 Café é 3");
        }
        assertThat(read(Sheets.csv("\ufeff" + text))).containsExactly("2 34.02 Café é 3");
    }

    @Test
    void blank_rows_are_skipped_and_row_numbers_stay_those_of_the_file() {
        assertThat(read(Sheets.csv("\nregion_code,name,mark\n\n,,\n34.02,,3\n")))
                .containsExactly("5 34.02 - 3");
    }

    @Test
    void every_fault_is_named_at_once_with_row_and_column() {
        assertThat(faults(Sheets.csv("Kode Wilayah,mark\nBantul,\"3,5\"\n34.02,\n34.02,baik\n34.02,4\n")))
                .containsExactly(
                        "nilai.csv:2:Kode Wilayah documents.fault.region [Bantul]",
                        "nilai.csv:2:mark documents.fault.number-comma [3,5, 3.5]",
                        "nilai.csv:3:mark documents.fault.cell-empty []",
                        "nilai.csv:4:mark documents.fault.number [baik]");
    }

    @Test
    void a_comma_that_tears_a_row_apart_is_told_as_such() {
        assertThat(faults(Sheets.csv("region_code,name,mark\n34.02,x,3,5\n")))
                .containsExactly("nilai.csv:2:mark documents.fault.too-many-cells-comma [4, 3]");
    }

    @Test
    void a_number_with_thousands_and_a_comma_is_told_how_to_be_written() {
        assertThat(faults(Sheets.csv("region_code,mark\n34.02,\"1.234,5\"\n")))
                .containsExactly("nilai.csv:2:mark documents.fault.number-comma [1.234,5, 1234.5]");
    }

    @Test
    void a_missing_title_says_what_was_found() {
        assertThat(faults(Sheets.csv("kode,mark\n34.02,3\n")))
                .containsExactly("nilai.csv:1:region_code documents.fault.header-missing [region_code, kode, mark]");
        assertThat(faults(Sheets.csv("kode,nilai\n34.02,3\n")))
                .containsExactly("nilai.csv:1:kode wilayah documents.fault.header-missing [kode wilayah, kode, nilai]");
    }

    @Test
    void a_title_standing_twice_or_missing_above_content_is_refused() {
        assertThat(faults(Sheets.csv("region_code,mark,Nilai\n34.02,3,4\n")))
                .containsExactly("nilai.csv:1:Nilai documents.fault.header-twice [mark]");
        assertThat(faults(Sheets.csv("region_code,mark,,x\n34.02,3,4,\n")))
                .containsExactly("nilai.csv:1:C documents.fault.header-empty [2]");
    }

    @Test
    void files_that_are_no_tables_are_told_what_they_are() {
        assertThat(refusal("")).isEqualTo("documents.fault.empty");
        assertThat(refusal(" \n\n")).isEqualTo("documents.fault.empty");
        assertThat(refusal("<html><table>")).isEqualTo("documents.fault.web-page");
        assertThat(refusal("%PDF-1.7")).isEqualTo("documents.fault.pdf");
        assertThat(refusal("a\0b")).isEqualTo("documents.fault.not-a-table");
        assertThat(refusal("a,\"b\nc,d")).isEqualTo("documents.fault.quote-open");
        assertThat(faults(Sheets.csv("region_code,mark\n"))).containsExactly("nilai.csv:0: documents.fault.no-rows []");
    }

    private static String refusal(String text) {
        return catchThrowableOfType(FileRefused.class, () -> Sheets.csv(text))
                .faults()
                .getFirst()
                .code();
    }

    @Test
    void fifty_thousand_rows_are_counted_and_refused() {
        var rows = IntStream.range(0, 50_000).mapToObj(i -> "34.02,3\n").collect(Collectors.joining());
        var refused = catchThrowableOfType(FileRefused.class, () -> Sheets.csv("region_code,mark\n" + rows));
        assertThat(refused.faults().getFirst().arguments()).containsExactly(50_000, 20_000);
    }

    @Test
    void of_very_many_faults_the_first_are_shown_and_all_counted() {
        var rows = IntStream.range(0, 1_000).mapToObj(i -> "34.02,x\n").collect(Collectors.joining());
        var refused = catchThrowableOfType(FileRefused.class, () -> read(Sheets.csv("region_code,mark\n" + rows)));
        assertThat(refused.count()).isEqualTo(1_000);
        assertThat(refused.faults()).hasSize(Faults.KEPT);
    }

    @Test
    void a_row_with_an_unreadable_cell_is_still_there_for_what_its_other_cells_tell() {
        var table = Sheets.csv("region_code,mark\n34.02,x\n34.02,3\n").table(REGION, MARK);
        var half = table.rows().getFirst();
        assertThat(half.isSound()).isFalse();
        assertThat(half.find(REGION)).contains(RegionCode.of("34.02"));
        assertThat(half.reads(MARK)).isFalse();
        assertThat(half.find(MARK)).isEmpty();
        assertThat(table.soundRows()).extracting(Row::number).containsExactly(3);
    }

    @Test
    void what_the_caller_finds_wrong_stands_beside_the_unreadable_cells() {
        var table = Sheets.csv("region_code,mark\n34.02,9\n34.02,x\n").table(REGION, MARK);
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> table.map(row -> {
                    row.fault(MARK, "assessment.fault.scale", 0, 4);
                    return row;
                }));
        assertThat(refused.faults()).extracting(Fault::row).containsExactly(2, 3);
    }
}
