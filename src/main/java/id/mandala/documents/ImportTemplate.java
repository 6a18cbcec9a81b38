package id.mandala.documents;

import id.mandala.values.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** The workbook to download and fill in: titles on the first sheet, how to fill each column on the second. */
public final class ImportTemplate {

    private ImportTemplate() {}

    public static void write(OutputStream out, Locale locale, List<Column<?>> columns) throws IOException {
        try (var workbook = new Workbook(out, "Mandala", null)) {
            writeTitles(workbook, locale, columns);
            writeHelp(workbook, locale, columns);
        }
    }

    private static void writeTitles(Workbook workbook, Locale locale, List<Column<?>> columns) {
        var sheet = workbook.newWorksheet(word("sheet", locale));
        for (int place = 0; place < columns.size(); place++) {
            var title = columns.get(place).title().in(locale);
            sheet.value(0, place, title);
            sheet.style(0, place).bold().set();
            sheet.width(place, Math.max(14, title.length() + 4));
            // text, so that 34.10 stays 34.10 and 1.2.1 does not become a day
            sheet.style(place).format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    private static void writeHelp(Workbook workbook, Locale locale, List<Column<?>> columns) {
        var sheet = workbook.newWorksheet(word("help", locale));
        var titles = List.of(word("column", locale), word("required", locale), word("fill", locale));
        for (int place = 0; place < titles.size(); place++) {
            sheet.value(0, place, titles.get(place));
            sheet.style(0, place).bold().set();
        }
        int row = 1;
        for (var column : columns) {
            sheet.value(row, 0, column.title().in(locale));
            sheet.value(row, 1, word(column.required() ? "yes" : "no", locale));
            sheet.value(row, 2, column.help().in(locale));
            row++;
        }
        sheet.width(0, 24);
        sheet.width(2, 80);
        sheet.freezePane(0, 1);
    }

    private static String word(String key, Locale locale) {
        return Messages.text("documents.template." + key, locale, List.of());
    }
}
