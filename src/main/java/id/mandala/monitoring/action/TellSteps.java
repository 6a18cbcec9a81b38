package id.mandala.monitoring.action;

import id.mandala.audit.AuditTrail;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonthGate;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer tells of an initiative's steps for a month, under the rules of its report. */
@Service
@Transactional
class TellSteps {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /**
     * One step's line.
     *
     * @param done per cent; absent where the month tells nothing of it
     * @param seen version that was seen, 0 where nothing was told
     */
    record Told(String step, Optional<BigDecimal> done, int seen) {}

    private final Steps steps;
    private final MonthGate gate;
    private final AuditTrail trail;

    TellSteps(Steps steps, MonthGate gate, AuditTrail trail) {
        this.steps = steps;
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
        var present = steps.of(region, facts.initiative(), facts.month()).stream()
                .collect(Collectors.toMap(Step::words, Function.identity()));
        var changed = new TreeMap<String, Object>();
        for (var line : lines) {
            var before = present.get(line.step());
            if (before == null) {
                throw new RuleBroken("monitoring.step-gone", line.step());
            }
            line.done().filter(it -> it.compareTo(WHOLE) > 0).ifPresent(_ -> {
                throw new RuleBroken("monitoring.step-done");
            });
            if (isNew(line, before)) {
                if (line.seen() != before.version()
                        || !steps.keep(
                                region, facts.initiative(), facts.month(), line.step(), line.done(), line.seen())) {
                    throw new StaleVersion();
                }
                changed.put(
                        line.step(), line.done().map(BigDecimal::toPlainString).orElse(""));
            }
        }
        if (!changed.isEmpty()) {
            trail.record(region, "monitoring.steps-told", facts.initiative() + " " + facts.month(), changed);
        }
    }

    private static boolean isNew(Told line, Step before) {
        return line.done().isPresent() != before.told().isPresent()
                || line.done()
                        .filter(it -> it.compareTo(before.told().orElseThrow()) != 0)
                        .isPresent();
    }
}
