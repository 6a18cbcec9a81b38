package id.mandala.monitoring.rfk;

import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.TakeReports;
import java.util.List;

/**
 * What taking a file would do; nothing has been written yet.
 *
 * @param rows reports it tells something new in
 * @param unchanged how many reports stand as the file tells them
 * @param leftOut rows that are taken nowhere
 */
record RfkImport(String file, List<Row> rows, int unchanged, List<LeftOut> leftOut) {

    private static final int SHOWN = 60;

    /** @param before how the month stands */
    record Row(InitiativeMonth before, TakeReports.Item after) {}

    /** Why a row is taken nowhere. Words: {@code monitoring.rfk.left.<name>}. */
    enum Reason {
        /** No initiative of the year is called so. */
        UNKNOWN,
        /** Another agency reports it. */
        NOT_YOURS,
        /** It says what the month before said, and nothing is reported of this one: whether that is a report, a person says. */
        UNMOVED,
        /** Its report lies with the head or the secretariat, or is accepted. */
        SENT
    }

    /** @param what the row's own words */
    record LeftOut(int row, String what, Reason reason) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<Row> shown() {
        return rows.stream().limit(SHOWN).toList();
    }

    public List<LeftOut> leftOutShown() {
        return leftOut.stream().limit(SHOWN).toList();
    }

    List<TakeReports.Item> items() {
        return rows.stream().map(Row::after).toList();
    }
}
