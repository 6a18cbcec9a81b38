package id.mandala.documents;

import id.mandala.values.Messages;
import id.mandala.values.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.dhatim.fastexcel.Workbook;

/** The workbook to download and fill in: titles on the sheets to fill, how to fill each column on the last. */
public final class ImportTemplate {

    private ImportTemplate() {}

    /** @param sheets the columns of each, by its name */
    public static void write(OutputStream out, Locale locale, SequencedMap<Words, List<Column<?>>> sheets)
            throws IOException {
        try (var workbook = new Workbook(out, "Mandala", null)) {
            sheets.forEach((title, columns) -> writeTitles(workbook, title.in(locale), locale, columns));
            writeHelp(workbook, locale, sheets);
        }
    }

    /** A single sheet, named for what is done with it. */
    public static SequencedMap<Words, List<Column<?>>> oneSheet(List<Column<?>> columns) {
        var only = new LinkedHashMap<Words, List<Column<?>>>();
        only.put(new Words(word("sheet", Locale.of("id")), word("sheet", Locale.ENGLISH)), columns);
        return only;
    }

    private static void writeTitles(Workbook workbook, String name, Locale locale, List<Column<?>> columns) {
        var sheet = workbook.newWorksheet(name);
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

    private static void writeHelp(Workbook workbook, Locale locale, SequencedMap<Words, List<Column<?>>> sheets) {
        var help = workbook.newWorksheet(word("help", locale));
        var titles = List.of(word("column", locale), word("required", locale), word("fill", locale));
        for (int place = 0; place < titles.size(); place++) {
            help.value(0, place, titles.get(place));
            help.style(0, place).bold().set();
        }
        int row = 1;
        for (var sheet : sheets.entrySet()) {
            if (sheets.size() > 1) {
                help.value(row, 0, sheet.getKey().in(locale));
                help.style(row, 0).bold().set();
                row++;
            }
            for (var column : sheet.getValue()) {
                help.value(row, 0, column.title().in(locale));
                help.value(row, 1, word(column.required() ? "yes" : "no", locale));
                help.value(row, 2, column.help().in(locale));
                row++;
            }
        }
        help.width(0, 24);
        help.width(2, 80);
        help.freezePane(0, 1);
    }

    private static String word(String key, Locale locale) {
        return Messages.text("documents.template." + key, locale, List.of());
    }
}
