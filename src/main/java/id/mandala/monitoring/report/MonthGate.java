package id.mandala.monitoring.report;

import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether something may be told of an initiative's month: by its agency, while the month is open and its report lies with the officer. */
@Component
public class MonthGate {

    private final AgencyGrants own;
    private final OpenMonths months;

    MonthGate(AgencyGrants own, OpenMonths months) {
        this.own = own;
        this.months = months;
    }

    public boolean isOpen(RegionCode region, InitiativeMonth facts) {
        return own.of(Permission.REPORT, region).test(facts.lead())
                && months.isOpen(region, facts.month())
                && withOthers(facts).isEmpty();
    }

    /**
     * @throws id.mandala.identity.NotAllowed where it is another agency's
     * @throws RuleBroken {@code monitoring.month-ahead}, {@code monitoring.month-closed} or {@code monitoring.state.<name>}
     */
    public void require(RegionCode region, InitiativeMonth facts) {
        own.require(Permission.REPORT, region, facts.lead());
        months.require(region, facts.month());
        withOthers(facts).ifPresent(it -> {
            throw new RuleBroken("monitoring.state." + it);
        });
    }

    /** The state of a report that lies with the head, with the secretariat, or is counted. */
    private static Optional<Report.State> withOthers(InitiativeMonth facts) {
        return facts.report().map(Report::state).filter(it -> !it.isWithOfficer());
    }
}
