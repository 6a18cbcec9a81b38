package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.proposal.Part;
import id.mandala.values.RuleBroken;
import java.util.List;

/** A line of a worksheet. Each may carry the keywords it suggests for the vision. */
public sealed interface Item {

    /** Words: {@code masterplan.worksheet.rating.<name>}. */
    enum Rating {
        GOOD,
        MODERATE,
        POOR
    }

    /** Words: {@code masterplan.worksheet.side.<name>}. */
    enum Side {
        STRENGTH,
        WEAKNESS,
        OPPORTUNITY,
        THREAT
    }

    String text();

    List<String> keywords();

    /** How ready the region is in one thing, and how one knows. */
    record Readiness(String text, Rating rating, String evidence, List<String> keywords) implements Item {
        public Readiness {
            text = required(text);
            evidence = Part.text(evidence);
            keywords = Keywords.checked(keywords);
        }
    }

    record Swot(Side side, String text, List<String> keywords) implements Item {
        public Swot {
            text = required(text);
            keywords = Keywords.checked(keywords);
        }
    }

    /**
     * @param text what is now
     * @param answer what closes the gap
     */
    record Gap(String text, String wanted, String gap, String answer, List<String> keywords) implements Item {
        public Gap {
            text = required(text);
            wanted = Part.text(wanted);
            gap = Part.text(gap);
            answer = Part.text(answer);
            keywords = Keywords.checked(keywords);
        }
    }

    private static String required(String text) {
        var given = Part.text(text);
        if (given.isEmpty()) {
            throw new RuleBroken("masterplan.worksheet-text");
        }
        return given;
    }
}
