package id.mandala.masterplan.version;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One field that reads differently.
 *
 * @param label message key of the field's name
 * @param prose whether the pieces are words of one text; else each is a line
 */
public record FieldChange(String label, boolean prose, List<Piece> pieces) {

    public FieldChange {
        pieces = List.copyOf(pieces);
    }

    public List<Piece> before() {
        return pieces.stream().filter(Piece::isBefore).toList();
    }

    public List<Piece> after() {
        return pieces.stream().filter(Piece::isAfter).toList();
    }

    String textBefore() {
        return text(before());
    }

    String textAfter() {
        return text(after());
    }

    private String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(prose ? "" : "; "));
    }
}
