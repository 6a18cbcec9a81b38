package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;

/** A part of a proposal, filled in and saved by itself. It may have gaps while the proposal is a draft; see {@link Completeness}. */
public sealed interface Part permits Reason, Reach, Aims, Means, Actions, Dependencies, QuickWin {

    int LONGEST_TEXT = 4000;

    int LONGEST_LINE = 300;

    /** How many lines a list of a part has at most. */
    int MOST_LINES = 40;

    /** @throws RuleBroken {@code masterplan.year-outside} where the part names a year the initiative does not run in */
    default void checkWithin(Span span) {}

    static void checkYear(Span span, int year) {
        if (!span.covers(year)) {
            throw new RuleBroken("masterplan.year-outside", span.toString());
        }
    }

    /** A text of several sentences, tidy. */
    static String text(String text) {
        return checked(text, LONGEST_TEXT);
    }

    /** A text of one line, tidy. */
    static String line(String text) {
        return checked(text, LONGEST_LINE);
    }

    private static String checked(String text, int longest) {
        var tidy = Texts.tidy(text);
        if (tidy.length() > longest) {
            throw new RuleBroken("masterplan.text-too-long", longest);
        }
        return tidy;
    }

    static void checkCount(int lines) {
        if (lines > MOST_LINES) {
            throw new RuleBroken("masterplan.too-many-lines", MOST_LINES);
        }
    }
}
