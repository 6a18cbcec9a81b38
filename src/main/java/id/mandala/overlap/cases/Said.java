package id.mandala.overlap.cases;

import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import org.jspecify.annotations.Nullable;

/** What people write in a case, tidy and within its length. */
final class Said {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 2000;
    /** Leaves room for what goes before it where it becomes the reason of an amendment. */
    static final int LONGEST_REASON = 1500;

    private Said() {}

    /** @throws RuleBroken with this code where nothing is said, or too much */
    static String needed(@Nullable String text, int longest, String code) {
        var tidy = text == null ? "" : Texts.tidy(text);
        if (tidy.isEmpty() || tidy.length() > longest) {
            throw new RuleBroken(code, longest);
        }
        return tidy;
    }

    static String optional(@Nullable String text, int longest, String code) {
        return text == null || Texts.tidy(text).isEmpty() ? "" : needed(text, longest, code);
    }
}
