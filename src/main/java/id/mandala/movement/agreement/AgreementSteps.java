package id.mandala.movement.agreement;

import id.mandala.movement.Obligations;
import id.mandala.movement.Output;
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

/** Papers to sign and duties to do, as parts of the road; and which clauses ask for an output. */
@Component
@Transactional(readOnly = true)
class AgreementSteps implements RoadSteps, Obligations {

    private static final int SHORT = 160;

    private final AgreementDesk.Rows rows;

    AgreementSteps(AgreementDesk.Rows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Map<RegionCode, List<Step>> of(Round round, Collection<RegionCode> regions) {
        var wanted = Set.copyOf(regions);
        var steps = new HashMap<RegionCode, List<Step>>();
        of(round).forEach(agreement -> {
            var done = rows.duties().done(agreement.id());
            rows.papers().of(agreement.id()).stream()
                    .filter(it -> wanted.contains(it.region()))
                    .forEach(it -> steps.computeIfAbsent(it.region(), _ -> new ArrayList<>())
                            .addAll(steps(agreement, it, done.getOrDefault(it.region(), 0))));
        });
        return steps;
    }

    private List<Agreement> of(Round round) {
        return rows.agreements().all().reversed().stream()
                .filter(it -> it.round().equals(round.id()) && it.state() != Agreement.State.DRAFT)
                .toList();
    }

    private static List<Step> steps(Agreement of, Paper paper, int done) {
        var page = "kesepakatan/" + of.id();
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                "movement.step.agreement.sign",
                List.of(of.title()),
                paper.isComplete() ? State.DONE : paper.isSigned("REGION") ? State.WAITING : State.OPEN,
                Optional.of(of.validUntil()),
                page));
        if (!of.duties().isEmpty()) {
            int all = of.duties().size();
            steps.add(new Step(
                    "movement.step.agreement.duties",
                    List.of(of.title(), done, all),
                    done >= all ? State.DONE : paper.isComplete() ? State.OPEN : State.AHEAD,
                    of.duties().stream()
                            .flatMap(it -> it.due().stream())
                            .sorted()
                            .skip(done)
                            .findFirst(),
                    page + "#kewajiban"));
        }
        return steps;
    }

    @Override
    public List<Clause> of(RegionCode region, Round round, Output output) {
        return of(round).stream()
                .filter(it -> rows.papers().find(region, it.id()).isPresent())
                .flatMap(it -> it.clauses().stream()
                        .filter(clause -> clause.output().equals(Optional.of(output)))
                        .map(clause -> new Clause(
                                it.title(),
                                clause.words()
                                        .substring(
                                                0,
                                                Math.min(SHORT, clause.words().length())),
                                "kesepakatan/" + it.id() + "#kewajiban")))
                .toList();
    }
}
