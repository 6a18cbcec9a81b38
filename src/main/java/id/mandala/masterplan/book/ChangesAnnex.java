package id.mandala.masterplan.book;

import id.mandala.documents.book.Block.Facts;
import id.mandala.documents.book.Block.Facts.Fact;
import id.mandala.documents.book.Span;
import id.mandala.documents.book.Text;
import id.mandala.masterplan.version.FieldChange;
import id.mandala.masterplan.version.ItemChange;
import id.mandala.masterplan.version.Piece;
import java.util.ArrayList;
import java.util.List;

/** The last pages: what changed since the version before, struck out and underlined, with the reasons. */
final class ChangesAnnex {

    private ChangesAnnex() {}

    static void add(BookSource source, Pages pages) {
        var redline = source.redline();
        if (redline.isEmpty() || redline.get().isEmpty()) {
            return;
        }
        pages.heading(1, source.word("changes"));
        pages.paragraph(source.word(
                "changes.text",
                redline.get().count(ItemChange.Kind.ADDED),
                redline.get().count(ItemChange.Kind.CHANGED),
                redline.get().count(ItemChange.Kind.DROPPED)));
        redline.get().changes().forEach(it -> change(source, pages, it));
    }

    private static void change(BookSource source, Pages pages, ItemChange change) {
        pages.heading(2, source.word("change." + change.kind(), change.name()));
        change.reasons().forEach(it -> pages.paragraph(source.word("change.reason", it.reason())));
        if (!change.fields().isEmpty()) {
            pages.add(new Facts(change.fields().stream()
                    .map(it -> new Fact(source.word(it.label()), text(it)))
                    .toList()));
        }
    }

    private static Text text(FieldChange field) {
        var spans = new ArrayList<Span>();
        for (var piece : field.pieces()) {
            if (!spans.isEmpty() && !field.prose()) {
                spans.add(Span.plain("; "));
            }
            spans.add(span(piece));
        }
        return new Text(List.copyOf(spans));
    }

    private static Span span(Piece piece) {
        return switch (piece.mark()) {
            case SAME -> Span.plain(piece.text());
            case REMOVED -> Span.struck(piece.text());
            case ADDED -> Span.inserted(piece.text());
        };
    }
}
