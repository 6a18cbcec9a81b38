package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.proposal.Part;
import id.mandala.values.RuleBroken;

/**
 * Whether a quick win went on in a year after its first. Source: criterion ten of the evaluation letters, last year's quick wins
 * still running.
 *
 * @param note by what it was replaced or why it stopped; may be empty while it runs
 */
public record Continuity(State state, String note) {

    /** Words: {@code masterplan.quickwin.state.<name>}. */
    public enum State {
        RUNNING,
        REPLACED,
        STOPPED
    }

    public Continuity {
        note = Part.text(note);
        if (state != State.RUNNING && note.isEmpty()) {
            throw new RuleBroken("masterplan.continuity-note");
        }
    }
}
