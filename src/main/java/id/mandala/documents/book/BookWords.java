package id.mandala.documents.book;

import id.mandala.values.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The few words a renderer adds to a book. */
record BookWords(Locale language) {

    String contents() {
        return text("contents");
    }

    /** Stands before the number of a table. */
    String table() {
        return text("table");
    }

    String figure() {
        return text("figure");
    }

    String source(String source) {
        return text("source", source);
    }

    /** Stands before the number of a page. */
    String page() {
        return text("page");
    }

    /** What a table without rows says. */
    String nothing() {
        return text("nothing");
    }

    String coverDecoration() {
        return text("cover-decoration");
    }

    String leadsTo(String heading) {
        return text("leads-to", heading);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    private String text(String key, Object... arguments) {
        return Messages.text("documents.book." + key, language, List.of(arguments));
    }
}
