package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.values.Messages;
import id.mandala.values.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Titles and help of columns from the messages of the forms, so that a sheet speaks as they do. The columns may be missing. */
final class ColumnWords {

    private ColumnWords() {}

    /** @param others further titles it may carry */
    static Column<String> text(String key, String title, String help, String... others) {
        var helped = words(help);
        return column(key, title, others).help(helped.id(), helped.en());
    }

    static Column<String> choice(String key, String title, Choice<?> choice) {
        return column(key, title).help(choice.all(Locale.of("id")), choice.all(Locale.ENGLISH));
    }

    private static Column<String> column(String key, String title, String... others) {
        var titles = Stream.concat(Stream.of(words(title).id()), Stream.of(others));
        return Column.text(key, titles.toArray(String[]::new)).optional();
    }

    static Words words(String key) {
        return new Words(Messages.text(key, Locale.of("id"), List.of()), Messages.text(key, Locale.ENGLISH, List.of()));
    }
}
