package id.mandala.documents.book;

import java.util.List;
import java.util.stream.Collectors;

/** Words as they stand in a paragraph, an item or a cell. */
public record Text(List<Span> spans) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String plain) {
        return new Text(List.of(Span.plain(plain)));
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
