package id.mandala.overlap.found;

import id.mandala.overlap.cases.Cases;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.cases.Judgement;
import id.mandala.overlap.cases.Judgements;
import id.mandala.overlap.cases.OverlapCase;
import id.mandala.overlap.engine.SharedApplication;
import id.mandala.overlap.engine.SharedApplications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a survey's groups with what became of them since: things as they stand, cases, judgements. */
@Component
@Transactional(readOnly = true)
class FoundList {

    private final Surveys surveys;
    private final Things things;
    private final Cases cases;
    private final Judgements judgements;

    FoundList(Surveys surveys, Things things, Cases cases, Judgements judgements) {
        this.surveys = surveys;
        this.things = things;
        this.cases = cases;
        this.judgements = judgements;
    }

    /** Every group that still stands, in the survey's order. */
    List<FoundLine> lines(SurveyRun run) {
        var standing = new HashMap<ItemRef, Thing>();
        things.of(run.region()).forEach(it -> standing.put(it.ref(), it));
        return placed(run, standing.keySet()).stream()
                .map(it -> new FoundLine(
                        it.group,
                        it.refs.stream()
                                .flatMap(ref -> Stream.ofNullable(standing.get(ref)))
                                .toList(),
                        it.shared,
                        it.inCase,
                        it.state))
                .toList();
    }

    /** Groups of several agencies that are neither in a case nor judged; reads no texts. */
    int open(SurveyRun run) {
        return (int) placed(run, things.refs(run.region())).stream()
                .filter(it -> it.shared.isEmpty() && it.state == FoundQuestion.State.OPEN)
                .count();
    }

    /** A group as it stands now, without the texts of its things. */
    private record Placed(
            FoundGroup group,
            List<ItemRef> refs,
            Optional<SharedApplication> shared,
            Optional<OverlapCase> inCase,
            FoundQuestion.State state) {}

    private List<Placed> placed(SurveyRun run, Set<ItemRef> standing) {
        var region = run.region();
        var inCase = new HashMap<ItemRef, OverlapCase>();
        cases.of(region).stream()
                .filter(OverlapCase::isOpen)
                .forEach(it -> it.refs().forEach(ref -> inCase.put(ref, it)));
        var judged = judgements.holding(region).stream().map(Judgement::pair).collect(Collectors.toSet());
        return surveys.groups(run).stream()
                .flatMap(it -> placed(it, standing, inCase, judged).stream())
                .toList();
    }

    /** Nothing where what resembled each other is no longer there. */
    private static Optional<Placed> placed(
            FoundGroup group, Set<ItemRef> standing, Map<ItemRef, OverlapCase> cases, Set<ItemRef.Pair> judged) {
        var shared = group.shared().flatMap(SharedApplications.shipped()::find);
        var refs = group.members().stream()
                .map(FoundGroup.Member::ref)
                .filter(standing::contains)
                .toList();
        if (refs.size() < (shared.isPresent() ? 1 : 2)) {
            return Optional.empty();
        }
        var inCase = ofTwo(refs, cases);
        var isJudged = refs.size() > 1 && judged.containsAll(ItemRef.pairs(refs));
        var state = inCase.isPresent()
                ? FoundQuestion.State.IN_CASE
                : isJudged ? FoundQuestion.State.JUDGED : FoundQuestion.State.OPEN;
        return Optional.of(new Placed(group, refs, shared, inCase, state));
    }

    /** The running case in which two of these stand. */
    private static Optional<OverlapCase> ofTwo(List<ItemRef> refs, Map<ItemRef, OverlapCase> cases) {
        return refs.stream()
                .flatMap(it -> Stream.ofNullable(cases.get(it)))
                .filter(it -> refs.stream().filter(it.refs()::contains).count() > 1)
                .findFirst();
    }
}
