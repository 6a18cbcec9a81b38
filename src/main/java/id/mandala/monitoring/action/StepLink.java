package id.mandala.monitoring.action;

import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.ReportLink;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many steps of an initiative's action plan are done, beside its report. */
@Component
class StepLink implements ReportLink {

    private final Steps steps;

    StepLink(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Optional<Line> of(RegionCode region, InitiativeMonth month) {
        var all = steps.of(region, month.initiative(), month.month());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        "langkah",
                        "monitoring.actions.link",
                        List.of(all.stream().filter(Step::isDone).count(), all.size())));
    }
}
