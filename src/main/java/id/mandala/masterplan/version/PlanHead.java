package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.worksheet.Vision;
import java.util.Optional;

/**
 * What a version says of the plan as a whole.
 *
 * @param framework id of the dimension framework it is written in
 * @param vision where the region has written one
 */
public record PlanHead(String title, Span span, String framework, Optional<String> vision) {

    static PlanHead of(Masterplan plan, Vision vision) {
        return new PlanHead(
                plan.title(),
                plan.span(),
                plan.framework(),
                Optional.of(vision.text()).filter(text -> !text.isEmpty()));
    }
}
