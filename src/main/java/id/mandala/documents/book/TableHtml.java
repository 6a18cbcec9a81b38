package id.mandala.documents.book;

import id.mandala.documents.book.Block.Align;
import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Block.Table;
import java.util.List;
import java.util.Locale;

/** A table whose head the renderer repeats on every page. */
record TableHtml(Table table, String number, String nothing) {

    void write(Markup out) {
        out.open("p", "class", "caption").element("span", number, "class", "caption-number");
        out.text(" " + BookHtml.drawable(table.caption())).close("p");
        out.open("table", "class", "data");
        head(out);
        out.open("tbody").line();
        for (var row : table.rows()) {
            row(out, row, "");
        }
        if (table.rows().isEmpty()) {
            out.open("tr")
                    .element("td", nothing, "colspan", "" + table.columns().size());
            out.close("tr");
        }
        var total = table.total();
        if (total != null) {
            row(out, total, "total");
        }
        out.close("tbody").close("table");
    }

    private void head(Markup out) {
        var whole = table.columns().stream().mapToInt(Column::width).sum();
        out.open("thead").open("tr");
        for (var column : table.columns()) {
            out.open(
                    "th",
                    "scope",
                    "col",
                    "class",
                    style(column),
                    "style",
                    String.format(Locale.ROOT, "width:%.2f%%", 100.0 * column.width() / whole));
            out.text(BookHtml.drawable(column.head()));
            if (!column.unit().isEmpty()) {
                out.empty("br").element("span", BookHtml.drawable(column.unit()), "class", "unit");
            }
            out.close("th");
        }
        out.close("tr").close("thead").line();
    }

    private void row(Markup out, List<Text> cells, String style) {
        out.open("tr", "class", style);
        for (int it = 0; it < cells.size(); it++) {
            BookHtml.text(out.open("td", "class", style(table.columns().get(it))), cells.get(it))
                    .close("td");
        }
        out.close("tr").line();
    }

    private static String style(Column column) {
        return column.align() == Align.START ? "" : column.align().name().toLowerCase(Locale.ROOT);
    }
}
