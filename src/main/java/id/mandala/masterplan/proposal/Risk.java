package id.mandala.masterplan.proposal;

import id.mandala.values.RuleBroken;

/** What may go wrong, how much that weighs, and what is done against it. */
public record Risk(String text, Weight weight, String mitigation) {

    /** Words: {@code masterplan.weight.<name>}. */
    public enum Weight {
        LOW,
        MEDIUM,
        HIGH
    }

    public Risk {
        text = Part.line(text);
        mitigation = Part.line(mitigation);
        if (text.isEmpty()) {
            throw new RuleBroken("masterplan.risk-text");
        }
    }
}
