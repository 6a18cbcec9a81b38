package id.mandala.documents.book;

/** The style sheet of a book, with what stands at the head and foot of its pages. */
final class BookStyle {

    private BookStyle() {}

    static String of(Book book, BookWords words) {
        return Resources.text("book.css")
                .replace("{region}", quoted(book.region()))
                .replace("{title}", quoted(book.title()))
                .replace("{edition}", quoted(book.edition()))
                .replace("{page}", quoted(words.page() + " "));
    }

    /** A string of a style sheet in which no character can end the string: all but letters and digits go as their number. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        BookFonts.drawable(text).codePoints().forEach(it -> {
            if (Character.isLetterOrDigit(it) || it == ' ') {
                quoted.appendCodePoint(it);
            } else {
                // the blank belongs to the number
                quoted.append("\\%06x ".formatted(it));
            }
        });
        return quoted.append('"').toString();
    }
}
