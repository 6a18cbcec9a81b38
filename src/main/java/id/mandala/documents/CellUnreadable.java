package id.mandala.documents;

import java.util.List;

/** Says which message tells the sender what to do with a cell; the reader adds file, row and column. */
final class CellUnreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    CellUnreadable(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
