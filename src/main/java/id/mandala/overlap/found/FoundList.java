package id.mandala.overlap.found;

import id.mandala.overlap.cases.Cases;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.cases.Judgement;
import id.mandala.overlap.cases.Judgements;
import id.mandala.overlap.cases.OverlapCase;
import id.mandala.overlap.engine.SharedApplications;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import java.util.Comparator;
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
    private final Agencies agencies;

    FoundList(Surveys surveys, Things things, Cases cases, Judgements judgements, Agencies agencies) {
        this.surveys = surveys;
        this.things = things;
        this.cases = cases;
        this.judgements = judgements;
        this.agencies = agencies;
    }

    /** The weightiest first: how sure, times the money; where no money is told, how sure. What a national application does comes last. */
    List<FoundLine> lines(SurveyRun run, FoundQuestion question) {
        var here = lines(run);
        var wanted =
                question.agency().map(it -> agencies.heldBy(run.region(), it)).orElse(Set.of());
        return here.stream()
                .filter(it -> it.state() == question.state())
                .filter(it -> question.kind().map(it.group().kind()::equals).orElse(true))
                .filter(it -> question.agency().isEmpty()
                        || it.things().stream().anyMatch(thing -> wanted.contains(thing.agency())))
                .sorted(Comparator.comparing((FoundLine it) -> it.shared().isPresent())
                        .thenComparingDouble(it -> -it.weight())
                        .thenComparingDouble(it -> -it.group().strength())
                        .thenComparingInt(it -> it.group().number()))
                .toList();
    }

    List<Agency> agencies(SurveyRun run) {
        var standing = lines(run).stream()
                .flatMap(it -> it.things().stream())
                .map(Thing::agency)
                .collect(Collectors.toSet());
        return agencies.all(run.region()).stream()
                .filter(it -> standing.contains(it.id()))
                .toList();
    }

    private List<FoundLine> lines(SurveyRun run) {
        var region = run.region();
        var standing = new HashMap<ItemRef, Thing>();
        things.of(region).forEach(it -> standing.put(it.ref(), it));
        var inCase = new HashMap<ItemRef, OverlapCase>();
        cases.of(region).stream()
                .filter(it -> it.isOpen())
                .forEach(it -> it.refs().forEach(ref -> inCase.put(ref, it)));
        var judged = judgements.holding(region).stream().map(Judgement::pair).collect(Collectors.toSet());
        return surveys.groups(run).stream()
                .flatMap(it -> line(it, standing, inCase, judged).stream())
                .toList();
    }

    /** Nothing where what resembled each other is no longer there. */
    private static Optional<FoundLine> line(
            FoundGroup group, Map<ItemRef, Thing> standing, Map<ItemRef, OverlapCase> cases, Set<ItemRef.Pair> judged) {
        var shared = group.shared().flatMap(SharedApplications.shipped()::find);
        var refs = group.members().stream()
                .map(FoundGroup.Member::ref)
                .filter(standing::containsKey)
                .toList();
        if (refs.size() < (shared.isPresent() ? 1 : 2)) {
            return Optional.empty();
        }
        var inCase = ofTwo(refs, cases);
        var isJudged = refs.size() > 1 && judged.containsAll(pairs(refs));
        var state = inCase.isPresent()
                ? FoundQuestion.State.IN_CASE
                : isJudged ? FoundQuestion.State.JUDGED : FoundQuestion.State.OPEN;
        var here =
                refs.stream().flatMap(it -> Stream.ofNullable(standing.get(it))).toList();
        return Optional.of(new FoundLine(group, here, shared, inCase, state));
    }

    /** The running case in which two of these stand. */
    private static Optional<OverlapCase> ofTwo(List<ItemRef> refs, Map<ItemRef, OverlapCase> cases) {
        return refs.stream()
                .flatMap(it -> Stream.ofNullable(cases.get(it)))
                .filter(it -> refs.stream().filter(it.refs()::contains).count() > 1)
                .findFirst();
    }

    private static List<ItemRef.Pair> pairs(List<ItemRef> refs) {
        return refs.stream()
                .flatMap(one -> refs.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new ItemRef.Pair(one, other)))
                .toList();
    }
}
