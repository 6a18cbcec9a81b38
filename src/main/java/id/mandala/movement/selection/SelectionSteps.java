package id.mandala.movement.selection;

import id.mandala.movement.RoadSteps;
import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From invited to confirmed. */
@Component
@Transactional(readOnly = true)
class SelectionSteps implements RoadSteps {

    private final Decide.Rows rows;

    SelectionSteps(Decide.Rows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<RegionCode, List<Step>> of(Round round, Collection<RegionCode> regions) {
        var rule = rows.rules().find(round);
        if (rule.isEmpty()) {
            return Map.of();
        }
        var decided = rows.decisions().told(round);
        boolean ended = rows.decisions().end(round).isPresent();
        var wanted = Set.copyOf(regions);
        var steps = new HashMap<RegionCode, List<Step>>();
        rows.applicants().of(round).stream()
                .filter(it -> wanted.contains(it.region()))
                .forEach(it -> steps.put(it.region(), steps(round, rule.get(), it, decided, ended)));
        return steps;
    }

    private static List<Step> steps(
            Round round, RuleRows.Kept rule, Applicants.Invited it, Map<RegionCode, Boolean> decided, boolean ended) {
        int asked = rule.rule().marked().size();
        var page = "seleksi/" + round.id();
        boolean told = decided.containsKey(it.region());
        var all = new ArrayList<Step>();
        all.add(new Step("movement.step.selection.invited", List.of(), State.DONE, Optional.empty(), page));
        all.add(new Step(
                "movement.step.selection.answer",
                List.of(it.answered(), asked),
                told || it.answered() >= asked ? State.DONE : State.OPEN,
                told ? Optional.empty() : Optional.ofNullable(rule.answersDue()),
                page));
        all.add(new Step(
                "movement.step.selection.decided",
                List.of(),
                told ? State.DONE : State.WAITING,
                Optional.empty(),
                page));
        if (!ended || decided.getOrDefault(it.region(), false)) {
            all.add(new Step(
                    "movement.step.selection.chosen",
                    List.of(),
                    ended ? State.DONE : State.AHEAD,
                    Optional.empty(),
                    page));
        }
        return all;
    }
}
