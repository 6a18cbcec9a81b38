package id.mandala.masterplan.idea;

import id.mandala.masterplan.proposal.Part;
import id.mandala.values.RuleBroken;

/** What somebody sends. The name and how to be reached may be empty: an idea counts without them. */
public record Suggestion(String title, String text, From from, Sender sender) {

    /** Words: {@code masterplan.idea.from.<name>}. */
    public enum From {
        CITIZEN,
        BUSINESS,
        UNIVERSITY,
        COMMUNITY
    }

    /** The only personal data an idea has; read by those who decide, deleted when they have. */
    public record Sender(String name, String contact) {

        private static final int LONGEST = 200;

        static final Sender NONE = new Sender("", "");

        public Sender {
            name = name.strip();
            contact = contact.strip();
            if (name.length() > LONGEST || contact.length() > LONGEST) {
                throw new RuleBroken("masterplan.idea-sender", LONGEST);
            }
        }

        public boolean isEmpty() {
            return name.isEmpty() && contact.isEmpty();
        }

        /** Never into a log by accident. */
        @Override
        public String toString() {
            return isEmpty() ? "Sender[]" : "Sender[…]";
        }
    }

    public Suggestion {
        title = title.strip();
        if (title.isEmpty() || title.length() > Part.LONGEST_LINE) {
            throw new RuleBroken("masterplan.idea-title", Part.LONGEST_LINE);
        }
        text = text.strip();
        if (text.isEmpty() || text.length() > Part.LONGEST_TEXT) {
            throw new RuleBroken("masterplan.idea-text", Part.LONGEST_TEXT);
        }
    }
}
