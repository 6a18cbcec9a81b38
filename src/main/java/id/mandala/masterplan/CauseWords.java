package id.mandala.masterplan;

import id.mandala.values.Messages;
import java.util.List;
import java.util.Locale;

/** Causes, and what became of an initiative, in words. */
public final class CauseWords {

    private CauseWords() {}

    public static String word(Cause cause, Locale locale) {
        return Messages.text("masterplan.cause." + cause, locale, List.of());
    }

    /** What became of an initiative in a year, with the cause where it did not run. */
    static String state(YearStatus status, Locale locale) {
        return status.why()
                .map(why -> Messages.text("masterplan.status.not-run", locale, List.of()) + ", " + word(why, locale))
                .orElseGet(() -> Messages.text("masterplan.status.ran", locale, List.of()));
    }
}
