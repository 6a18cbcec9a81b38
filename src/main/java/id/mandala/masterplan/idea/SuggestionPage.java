package id.mandala.masterplan.idea;

import id.mandala.region.Area;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public form for ideas, with what became of those sent before.
 *
 * @param sent an idea was taken a moment ago
 */
record SuggestionPage(Area region, Ideas.Notices notices, Form form, boolean sent, Map<String, String> problems) {

    /** @param website a field people do not see; what fills it is a machine */
    record Form(
            @Nullable String title,
            @Nullable String text,
            @Nullable String from,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String website) {

        static final Form EMPTY = new Form("", "", "", "", "", "");

        boolean isOfMachine() {
            return website != null && !website.isBlank();
        }

        Suggestion suggestion() {
            return new Suggestion(
                    said(title),
                    said(text),
                    Chosen.among(Suggestion.From.values(), from)
                            .orElseThrow(() -> new RuleBroken("masterplan.idea-from")),
                    new Suggestion.Sender(said(name), said(contact)));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }

        /** Beside which field a refusal is told. */
        static String field(String code) {
            return switch (code) {
                case "masterplan.idea-text" -> "text";
                case "masterplan.idea-from" -> "from";
                case "masterplan.idea-sender" -> "contact";
                default -> "title";
            };
        }

        /** Never into a log by accident. */
        @Override
        public String toString() {
            return "Form[…]";
        }
    }

    public Suggestion.From[] kinds() {
        return Suggestion.From.values();
    }
}
