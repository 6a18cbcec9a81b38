package id.mandala.masterplan.study;

import id.mandala.masterplan.proposal.Part;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;

/**
 * What a feasibility study says.
 *
 * @param author the body that made it: an agency, a university, a consultant
 * @param conditions what must be met first; given where the verdict is conditional, empty otherwise
 */
public record Opinion(String author, LocalDate madeOn, Verdict verdict, String reasons, String conditions) {

    public Opinion {
        author = Part.line(author);
        reasons = Part.text(reasons);
        conditions = Part.text(conditions);
        if (author.isEmpty()) {
            throw new RuleBroken("masterplan.study-author");
        }
        if (reasons.isEmpty()) {
            throw new RuleBroken("masterplan.study-reasons");
        }
        if ((verdict == Verdict.CONDITIONAL) == conditions.isEmpty()) {
            throw new RuleBroken(
                    conditions.isEmpty() ? "masterplan.study-conditions" : "masterplan.study-no-conditions");
        }
    }
}
