package id.mandala.documents;

import java.util.List;

/**
 * One thing wrong in a file, told so that the sender can mend it.
 *
 * @param row as a spreadsheet numbers it, the first is 1; 0 when the file as a whole is meant
 * @param column title of the column as the file writes it; empty when the row as a whole is meant
 * @param code key of the message, {@code <module>.fault.<what>}
 * @param arguments of that message, safe to show: long cell texts are cut
 */
public record Fault(String file, int row, String column, String code, List<Object> arguments) {

    private static final int LONGEST_SHOWN = 80;

    public Fault {
        arguments = arguments.stream().map(Fault::shown).toList();
    }

    public Fault(String file, int row, String column, String code, Object... arguments) {
        this(file, row, column, code, List.of(arguments));
    }

    private static Object shown(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_SHOWN
                ? text.substring(0, LONGEST_SHOWN) + "…"
                : argument;
    }
}
