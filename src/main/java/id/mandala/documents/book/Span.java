package id.mandala.documents.book;

import java.util.Set;

/** Words that stand out in the same way. Characters no document can carry are left out; a line break stays one. */
public record Span(String text, Set<Emphasis> emphasis) {

    public Span {
        text = Sound.lines(text);
        emphasis = Set.copyOf(emphasis);
    }

    public static Span plain(String text) {
        return new Span(text, Set.of());
    }

    public static Span bold(String text) {
        return new Span(text, Set.of(Emphasis.BOLD));
    }

    public static Span italic(String text) {
        return new Span(text, Set.of(Emphasis.ITALIC));
    }

    public static Span struck(String text) {
        return new Span(text, Set.of(Emphasis.STRUCK));
    }

    public static Span inserted(String text) {
        return new Span(text, Set.of(Emphasis.INSERTED));
    }

    boolean is(Emphasis one) {
        return emphasis.contains(one);
    }
}
