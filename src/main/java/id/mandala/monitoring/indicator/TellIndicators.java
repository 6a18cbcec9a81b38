package id.mandala.monitoring.indicator;

import id.mandala.audit.AuditTrail;
import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonthGate;
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
    private final MonthGate gate;
    private final AuditTrail trail;

    TellIndicators(Indicators indicators, MonthGate gate, AuditTrail trail) {
        this.indicators = indicators;
        this.gate = gate;
        this.trail = trail;
    }

    boolean may(RegionCode region, InitiativeMonth facts) {
        return gate.isOpen(region, facts);
    }

    /**
     * All of them or none; a line that says what stands there is left alone.
     *
     * @throws StaleVersion where a line would write over what its writer has not seen
     */
    void tell(RegionCode region, InitiativeMonth facts, List<Told> lines) {
        gate.require(region, facts);
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
}
