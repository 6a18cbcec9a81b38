package id.mandala.documents.book;

import id.mandala.documents.book.Block.Align;
import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Block.Facts;
import id.mandala.documents.book.Block.Table;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of Word: a style of their own, columns of fixed width, a head that is repeated, rows that are not torn apart. */
final class DocxTable {

    private static final int NAME_PERCENT = 29;

    private final CTTbl table;
    private final List<Integer> widths;

    private DocxTable(CTTbl table, String style, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
        var properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(widths.stream().mapToInt(it -> it).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.addNewTblGrid();
        widths.forEach(it -> grid.addNewGridCol().setW(BigInteger.valueOf(it)));
    }

    static void facts(CTBody body, Facts facts, int width) {
        var names = width * NAME_PERCENT / 100;
        var table = new DocxTable(body.addNewTbl(), "BookFacts", List.of(names, width - names));
        var last = facts.facts().getLast();
        for (var fact : facts.facts()) {
            var row = table.row();
            var name = table.cell(row, 0, "TableName", Align.START);
            if (!fact.equals(last)) {
                name.getPPr().addNewKeepNext();
            }
            DocxText.run(name, fact.name());
            DocxText.write(table.cell(row, 1, "TableText", Align.START), fact.value());
        }
    }

    static void table(CTBody body, Table content, int width, String nothing) {
        var whole = content.columns().stream().mapToInt(Column::width).sum();
        var widths =
                content.columns().stream().map(it -> width * it.width() / whole).toList();
        var table = new DocxTable(body.addNewTbl(), "BookTable", widths);
        table.look(content.total() != null);
        table.head(content.columns());
        content.rows().forEach(it -> table.row(it, content.columns(), "TableText"));
        if (content.rows().isEmpty()) {
            table.nothing(nothing);
        }
        if (content.total() != null) {
            table.row(content.total(), content.columns(), "TableTotal");
        }
    }

    private void look(boolean withTotal) {
        var look = table.getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(withTotal);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    private void head(List<Column> columns) {
        var row = row();
        row.getTrPr().addNewTblHeader();
        for (int it = 0; it < columns.size(); it++) {
            var column = columns.get(it);
            var cell = cell(row, it, "TableHead", column.align());
            DocxText.run(cell, column.head());
            if (!column.unit().isEmpty()) {
                DocxText.run(cell, "\n" + column.unit(), "Unit");
            }
        }
    }

    private void row(List<Text> cells, List<Column> columns, String style) {
        var row = row();
        for (int it = 0; it < cells.size(); it++) {
            DocxText.write(cell(row, it, style, columns.get(it).align()), cells.get(it));
        }
    }

    private void nothing(String words) {
        var row = row();
        DocxText.run(cell(row, 0, "TableText", Align.START), words);
        for (int it = 1; it < widths.size(); it++) {
            cell(row, it, "TableText", Align.START);
        }
    }

    private CTRow row() {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private CTP cell(CTRow row, int place, String style, Align align) {
        var cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(widths.get(place)));
        var paragraph = DocxText.styled(cell.addNewP(), style);
        switch (align) {
            case START -> {}
            case MIDDLE -> paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
            case END -> paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
        }
        return paragraph;
    }
}
