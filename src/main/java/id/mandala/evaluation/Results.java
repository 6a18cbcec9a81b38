package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How regencies were judged, for everybody to read: published evaluations only, whoever asks. */
@Service
@Transactional(readOnly = true)
public class Results {

    private record Scored(String fingerprint, List<Result> results) {}

    private final Cycles cycles;
    private final Evaluations evaluations;
    private final ComponentScores componentScores;
    private final Marks marks;
    private final Judge judge;
    private final Map<Integer, Scored> years = new ConcurrentHashMap<>();
    private final Map<Integer, ReentrantLock> turns = new ConcurrentHashMap<>();

    Results(Cycles cycles, Evaluations evaluations, ComponentScores componentScores, Marks marks, Judge judge) {
        this.cycles = cycles;
        this.evaluations = evaluations;
        this.componentScores = componentScores;
        this.marks = marks;
        this.judge = judge;
    }

    /** Years with at least one published result, newest first. */
    public List<Integer> years() {
        return evaluations.publishedYears();
    }

    /** {@code Tahap II} where the year had two rounds. */
    public Optional<String> phase(int year) {
        return cycles.phase(year);
    }

    /** Changes whenever {@link #ofYear} would answer something else: an ETag for pages made of it. */
    public String fingerprint(int year) {
        return evaluations.fingerprint(Set.of(year - 1, year));
    }

    /**
     * All regencies of the year by code, explained down to the components. Scored once and kept until something changes; who asks while
     * it is being scored waits for that instead of doing the same.
     */
    public List<Result> ofYear(int year) {
        return kept(year).orElseGet(() -> {
            var turn = turns.computeIfAbsent(year, _ -> new ReentrantLock());
            turn.lock();
            try {
                return kept(year).orElseGet(() -> scoredAnew(year));
            } finally {
                turn.unlock();
            }
        });
    }

    private Optional<List<Result>> kept(int year) {
        var kept = years.get(year);
        return kept != null && kept.fingerprint().equals(fingerprint(year))
                ? Optional.of(kept.results())
                : Optional.empty();
    }

    private List<Result> scoredAnew(int year) {
        var fingerprint = fingerprint(year);
        var results = score(year);
        if (!results.isEmpty()) {
            years.put(year, new Scored(fingerprint, results));
        }
        return results;
    }

    private List<Result> score(int year) {
        var span = Set.of(year - 1, year);
        var scores = componentScores.ofYears(span);
        var published = evaluations.published(span);
        var before = published.stream()
                .filter(it -> it.year() < year)
                .map(it -> judged(it, scores, null))
                .collect(Collectors.toMap(Result::region, it -> it));
        return published.stream()
                .filter(it -> it.year() == year)
                .map(it -> judged(it, scores, before.get(it.region())))
                .toList();
    }

    private Result judged(
            Evaluation it, Map<ComponentScores.Of, Map<String, BigDecimal>> scores, @Nullable Result before) {
        var components = scores.getOrDefault(new ComponentScores.Of(it.region(), it.year()), Map.of());
        return judge.result(it, judge.outcome(it, components), before);
    }

    /** All years of a regency, oldest first, explained down to the marks where these are known. */
    public List<Result> of(RegionCode region) {
        return seen(region).stream().filter(Result::published).toList();
    }

    public Optional<Result> of(RegionCode region, int year) {
        return of(region).stream().filter(it -> it.year() == year).findFirst();
    }

    /** A result the asker may see, with a tag that changes whenever a mark or score of it or of the year before does. */
    record Seen(Result result, String etag) {}

    Optional<Seen> seen(RegionCode region, int year) {
        return seen(region).stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .map(it -> new Seen(
                        it,
                        it.version() + "." + marks.count(region, year) + "." + evaluations.version(region, year - 1)));
    }

    /** The same with those not published yet that the asker may see. */
    public List<Result> seen(RegionCode region) {
        var components = componentScores.of(region);
        var results = new ArrayList<Result>();
        for (var it : evaluations.of(region)) {
            var before = results.isEmpty() || results.getLast().year() != it.year() - 1 ? null : results.getLast();
            var outcome =
                    judge.outcome(it, marks.counted(region, it.year()), components.getOrDefault(it.year(), Map.of()));
            results.add(judge.result(it, outcome, before));
        }
        return List.copyOf(results);
    }
}
