package id.mandala.documents.book;

import id.mandala.documents.book.Block.Bullets;
import id.mandala.documents.book.Block.Facts;
import id.mandala.documents.book.Block.Figure;
import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Note;
import id.mandala.documents.book.Block.NumberedList;
import id.mandala.documents.book.Block.PageBreak;
import id.mandala.documents.book.Block.Paragraph;
import id.mandala.documents.book.Block.Table;
import java.util.List;
import java.util.Locale;

/** A book as the XHTML that goes to the renderer. */
final class BookHtml {

    private final Book book;
    private final BookWords words;
    private final Markup out = new Markup();
    private int tables;
    private int figures;

    private BookHtml(Book book) {
        this.book = book;
        this.words = new BookWords(book.language());
    }

    static String of(Book book) {
        return new BookHtml(book).write();
    }

    private String write() {
        var language = book.language().toLanguageTag();
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        head();
        out.open("body").line();
        if (!book.letter()) {
            cover();
            contents();
        }
        for (var sheets : Sheets.of(book.blocks())) {
            out.open("div", "class", sheets.landscape() ? "landscape" : "portrait")
                    .line();
            sheets.blocks().forEach(this::block);
            out.close("div").line();
        }
        out.close("body").close("html");
        return out.toString();
    }

    private void head() {
        out.open("head").line();
        out.element("title", drawable(book.title()));
        out.empty("meta", "name", "description", "content", drawable(book.description()));
        out.empty("meta", "name", "author", "content", drawable(book.region()));
        out.empty("meta", "name", "subject", "content", drawable(book.subtitle()));
        out.element("style", BookStyle.of(book, words)).line();
        bookmarks();
        out.close("head").line();
    }

    /** The outline beside the pages: headings within headings. */
    private void bookmarks() {
        out.open("bookmarks");
        var open = 0;
        for (var heading : book.headings()) {
            for (; open >= heading.level(); open--) {
                out.close("bookmark");
            }
            out.open("bookmark", "name", drawable(heading.text()), "href", "#" + heading.anchor());
            open = heading.level();
        }
        for (; open > 0; open--) {
            out.close("bookmark");
        }
        out.close("bookmarks").line();
    }

    private void cover() {
        out.open("div", "class", "cover");
        line("cover-region", book.region());
        line("cover-title", book.title());
        line("cover-subtitle", book.subtitle());
        out.open("div", "class", "cover-foot");
        line("cover-edition", book.edition());
        line("cover-date", words.date(book.date()));
        out.close("div").close("div").line();
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            out.element("p", drawable(text), "class", style);
        }
    }

    private void contents() {
        if (book.contents().isEmpty()) {
            return;
        }
        out.open("div", "class", "contents").element("p", words.contents(), "class", "contents-title");
        for (var heading : book.contents()) {
            out.open("p", "class", "entry-" + heading.level());
            out.element(
                    "a",
                    drawable(heading.text()),
                    "href",
                    "#" + heading.anchor(),
                    "title",
                    words.leadsTo(drawable(heading.text())));
            out.close("p").line();
        }
        out.close("div").line();
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading ->
                out.element("h" + heading.level(), drawable(heading.text()), "id", heading.anchor());
            case Paragraph paragraph -> text(out.open("p"), paragraph.text()).close("p");
            case Bullets bullets -> list("ul", bullets.items());
            case NumberedList numbered -> list("ol", numbered.items());
            case Facts facts -> facts(facts);
            case Table table -> new TableHtml(table, words.table() + " " + ++tables, words.nothing()).write(out);
            case Figure figure -> figure(figure);
            case Note note -> {
                out.open("div", "class", "note");
                text(out.open("p"), note.text()).close("p");
                out.close("div");
            }
            case PageBreak _ -> out.open("div", "class", "page-break").close("div");
        }
        out.line();
    }

    private void list(String tag, List<Text> items) {
        out.open(tag);
        for (var item : items) {
            text(out.open("li"), item).close("li");
        }
        out.close(tag);
    }

    private void facts(Facts facts) {
        out.open("table", "class", "facts");
        for (var fact : facts.facts()) {
            out.open("tr").element("th", drawable(fact.name()), "scope", "row");
            text(out.open("td"), fact.value()).close("td").close("tr");
        }
        out.close("table");
    }

    private void figure(Figure figure) {
        out.open("div", "class", "figure").open("p", "class", "caption");
        out.element("span", words.figure() + " " + ++figures, "class", "caption-number");
        out.text(" " + drawable(figure.title())).close("p");
        var size = String.format(
                Locale.ROOT,
                "width:%.1fmm;height:%.1fmm",
                figure.picture().millimetresWide(),
                figure.picture().millimetresHigh());
        out.open("div", "class", "drawing");
        var svg = figure.picture().svg();
        var attributes = new Markup()
                .empty("svg", "alt", drawable(figure.alternative()), "style", size)
                .toString();
        out.markup(attributes.substring(0, attributes.length() - 2)).markup(svg.substring("<svg".length()));
        out.close("div");
        line("source", figure.source().isEmpty() ? "" : words.source(figure.source()));
        out.close("div");
    }

    static Markup text(Markup out, Text text) {
        for (var span : text.spans()) {
            for (var emphasis : Emphasis.values()) {
                if (span.is(emphasis)) {
                    out.open("span", "class", emphasis.name().toLowerCase(Locale.ROOT));
                }
            }
            lines(out, drawable(span.text()));
            span.emphasis().forEach(_ -> out.close("span"));
        }
        return out;
    }

    private static void lines(Markup out, String text) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                out.empty("br");
            }
            out.text(line);
            first = false;
        }
    }

    static String drawable(String text) {
        return BookFonts.drawable(text);
    }
}
