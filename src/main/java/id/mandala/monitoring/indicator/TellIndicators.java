package id.mandala.monitoring.indicator;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Permission;
import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.Report;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer tells of an initiative's indicators for a month, as long as the month's report lies with the officer. */
@Service
@Transactional
class TellIndicators {

    /**
     * One indicator's line.
     *
     * @param kind absent where it was not asked
     * @param value absent where the month is not told
     */
    record Told(String name, Optional<IndicatorKind> kind, Optional<BigDecimal> value, Version seen) {}

    private final Indicators indicators;
    private final AgencyGrants own;
    private final OpenMonths months;
    private final AuditTrail trail;

    TellIndicators(Indicators indicators, AgencyGrants own, OpenMonths months, AuditTrail trail) {
        this.indicators = indicators;
        this.own = own;
        this.months = months;
        this.trail = trail;
    }

    boolean may(RegionCode region, InitiativeMonth facts) {
        return own.of(Permission.REPORT, region).test(facts.lead())
                && months.isOpen(region, facts.month())
                && withOthers(facts).isEmpty();
    }

    /**
     * All of them or none; a line that says what stands there is left alone.
     *
     * @throws StaleVersion where a line would write over what its writer has not seen
     */
    void tell(RegionCode region, InitiativeMonth facts, List<Told> lines) {
        own.require(Permission.REPORT, region, facts.lead());
        months.require(region, facts.month());
        withOthers(facts).ifPresent(it -> {
            throw new RuleBroken("monitoring.state." + it);
        });
        var present = indicators.of(region, facts.initiative(), facts.month().getYear()).stream()
                .collect(Collectors.toMap(IndicatorYear::name, Function.identity()));
        var changed = new TreeMap<String, Object>();
        for (var line : lines) {
            var before = present.get(line.name());
            if (before == null) {
                throw new RuleBroken("monitoring.indicator.gone", line.name());
            }
            var after = before.tell(
                    facts.month().getMonthValue(), line.value(), line.kind().orElse(before.kind()));
            if (!after.equals(before)) {
                line.seen().mustBe(before.version());
                indicators.keep(region, after);
                changed.put(after.name(), said(after, line));
            }
        }
        if (!changed.isEmpty()) {
            trail.record(region, "monitoring.indicators-told", facts.initiative() + " " + facts.month(), changed);
        }
    }

    private static Map<String, String> said(IndicatorYear it, Told line) {
        return Map.of(
                "kind",
                it.kind().name(),
                "value",
                line.value().map(BigDecimal::toPlainString).orElse(""));
    }

    /** The state of a report that lies with the head, with the secretariat, or is counted. */
    private static Optional<Report.State> withOthers(InitiativeMonth facts) {
        return facts.report().map(Report::state).filter(it -> !it.isWithOfficer());
    }
}
