package id.mandala.masterplan.idea;

import id.mandala.region.Area;
import java.util.Map;

/**
 * One idea.
 *
 * @param sender shown to those who decide; empty for others and once it is decided
 * @param adopt whether this person may take it up for an agency
 * @param decline whether this person may decline it
 * @param reason as typed, where declining was refused
 */
record IdeaPage(
        Area region,
        Idea idea,
        Suggestion.Sender sender,
        boolean adopt,
        boolean decline,
        String reason,
        Map<String, String> problems) {

    public String declinedWhy() {
        return idea.state() instanceof Idea.State.Declined declined ? declined.reason() : "";
    }

    public String initiative() {
        return idea.state() instanceof Idea.State.Adopted adopted
                ? adopted.initiative().toString()
                : "";
    }
}
