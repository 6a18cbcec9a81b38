package id.mandala.masterplan.proposal;

import id.mandala.values.RuleBroken;

/** A step of the action plan, in one of the four groups assessors score. */
public record ActionItem(Area area, String text, int year) {

    /** The groups of the action plan (rencana aksi); there is no fifth. Words: {@code masterplan.action.<name>}. */
    public enum Area {
        PEOPLE,
        INFRASTRUCTURE,
        APPLICATION,
        LITERACY
    }

    public ActionItem {
        text = Part.line(text);
        if (text.isEmpty()) {
            throw new RuleBroken("masterplan.action-text");
        }
    }
}
