package id.mandala.evaluation.evidence;

import id.mandala.values.RuleBroken;
import java.time.LocalDate;

/**
 * What a file proves, in words, and for which time.
 *
 * @param title without what a spreadsheet would take for the start of a formula
 */
record Proof(String title, LocalDate from, LocalDate to) {

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    Proof {
        title = plain(title);
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new RuleBroken("evaluation.evidence.title");
        }
        if (from.isAfter(to) || from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw new RuleBroken("evaluation.evidence.period");
        }
    }

    /** In the ledger's table every text stands as it was hashed, so no text may begin like a formula. */
    static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceFirst("^[\\s=+\\-@＝＋－＠]+", "")
                .strip();
    }
}
