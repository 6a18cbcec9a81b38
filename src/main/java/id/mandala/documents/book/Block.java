package id.mandala.documents.book;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a book that follows another. What breaks a rule here is a fault of the program, never of a person. */
public sealed interface Block {

    /**
     * Level 1 starts a page; levels 1 and 2 stand in the table of contents.
     *
     * @param anchor names the place in the file; small letters, digits and hyphens, once in a book
     */
    record Heading(int level, String text, String anchor) implements Block {

        private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9-]{0,79}");

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading of level " + level);
            }
            if (!ANCHOR.matcher(anchor).matches()) {
                throw new IllegalArgumentException("anchor " + anchor);
            }
            text = Sound.line("heading", text);
        }
    }

    record Paragraph(Text text) implements Block {

        public static Paragraph of(String plain) {
            return new Paragraph(Text.of(plain));
        }
    }

    record Bullets(List<Text> items) implements Block {

        public Bullets {
            items = some("items", items);
        }
    }

    record NumberedList(List<Text> items) implements Block {

        public NumberedList {
            items = some("items", items);
        }
    }

    /** Names and what is said of each, without a head: the facts of one thing. */
    record Facts(List<Fact> facts) implements Block {

        public record Fact(String name, Text value) {

            public Fact {
                name = Sound.line("name of a fact", name);
            }

            public static Fact of(String name, String value) {
                return new Fact(name, Text.of(value));
            }
        }

        public Facts {
            facts = some("facts", facts);
        }
    }

    /** Numbered, with a caption above; its head is repeated on every page it reaches. */
    record Table(
            String caption,
            List<Column> columns,
            List<List<Text>> rows,
            @Nullable List<Text> total,
            boolean landscape) implements Block {

        public Table {
            caption = Sound.line("caption", caption);
            columns = some("columns", columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = total == null ? null : List.copyOf(total);
            for (var row : rows) {
                fits(columns, row);
            }
            if (total != null) {
                fits(columns, total);
            }
        }

        private static void fits(List<Column> columns, List<Text> row) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    enum Align {
        START,
        END,
        MIDDLE
    }

    /**
     * @param unit stands small under the head; empty where the figures have none
     * @param width in relation to the other columns
     */
    record Column(String head, String unit, Align align, int width) {

        public Column {
            head = Sound.line("head", head);
            unit = Sound.optionalLine(unit);
            if (width < 1) {
                throw new IllegalArgumentException("width " + width);
            }
        }

        public static Column words(String head, int width) {
            return new Column(head, "", Align.START, width);
        }

        public static Column figures(String head, String unit, int width) {
            return new Column(head, unit, Align.END, width);
        }
    }

    /**
     * Numbered, with its title above and its source below.
     *
     * @param title says the finding
     * @param alternative says the same to whoever does not see the picture
     */
    record Figure(String title, String alternative, Picture picture, String source) implements Block {

        public Figure {
            title = Sound.line("title", title);
            alternative = Sound.line("alternative text", alternative);
            source = Sound.optionalLine(source);
        }
    }

    /** A boxed hint, such as that figures are those of the demo. */
    record Note(Text text) implements Block {

        public static Note of(String plain) {
            return new Note(Text.of(plain));
        }
    }

    record PageBreak() implements Block {}

    private static <T> List<T> some(String what, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("no " + what);
        }
        return List.copyOf(list);
    }
}
