package id.mandala.evaluation;

import id.mandala.values.RuleBroken;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a page of marks begins: behind this question's mark by this assessor. */
record MarkCursor(String question, UUID assessor) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9_.-]{1,64})~([0-9a-f-]{36})");

    static MarkCursor of(String text) {
        if (text.isEmpty()) {
            return new MarkCursor("", Assessor.MEAN);
        }
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new RuleBroken("evaluation.page-unknown", text);
        }
        return new MarkCursor(form.group(1), UUID.fromString(form.group(2)));
    }

    static MarkCursor behind(EnteredMark it) {
        return new MarkCursor(it.question(), it.assessor());
    }

    String text() {
        return question + "~" + assessor;
    }
}
