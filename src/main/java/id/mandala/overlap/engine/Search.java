package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Items to be found again by what they do. Candidates come from the words they share and from the direction they point in, the best of
 * each; every candidate is then compared exactly. What is found never depends on the order in which items were added.
 *
 * <p>One thread adds; many may search meanwhile nothing is added.
 */
public final class Search {

    /** How many candidates either index brings. */
    private static final int CANDIDATES = 30;

    private static final int AT_A_TIME = 512;

    static final Comparator<Profile> ORDER = Comparator.comparing(
                    (Profile it) -> it.item().region())
            .thenComparing(it -> it.item().agency())
            .thenComparing(it -> it.item().name())
            .thenComparing(it -> it.item().id());

    private final Scorer scorer;
    private final LexicalIndex lexical = new LexicalIndex();
    private final MeaningIndex meaning;
    private final List<Profile> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet alive = new BitSet(); // what was replaced stays in the indexes, and is passed over
    private final Comparator<Integer> byOrder = Comparator.comparing(all::get, ORDER);
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    /** Something found, and how like it is. */
    public record Hit(Profile profile, Likeness likeness) {}

    /** Two items that are alike; {@code one} before {@code other} in their own order. */
    public record Pair(Profile one, Profile other, Likeness likeness) {

        /** The most alike first. */
        static final Comparator<Pair> ORDER = Comparator.comparingDouble((Pair it) -> -it.likeness.score())
                .thenComparing(Pair::one, Search.ORDER)
                .thenComparing(Pair::other, Search.ORDER);
    }

    public Search(Profiler profiler, Scorer scorer) {
        this.scorer = scorer;
        this.meaning = new MeaningIndex(profiler.landmarks());
    }

    public int size() {
        return numbers.size();
    }

    /** Adds an item, or puts it in the place of the one that had its key. */
    public void put(String key, Profile profile) {
        remove(key);
        var number = all.size();
        all.add(profile);
        numbers.put(key, number);
        alive.set(number);
        lexical.add(number, profile.words());
        meaning.add(number, profile.meaning());
    }

    public void remove(String key) {
        var number = numbers.remove(key);
        if (number != null) {
            alive.clear(number);
        }
    }

    /** Those most like it, the most alike first. What {@code wanted} lets through may well be the item itself. */
    public List<Hit> like(Profile profile, int most, Predicate<Profile> wanted) {
        return candidates(profile, number -> wanted.test(all.get(number)))
                .mapToObj(all::get)
                .map(it -> new Hit(it, scorer.compare(profile, it)))
                .sorted(Comparator.comparingDouble((Hit it) -> -it.likeness().score())
                        .thenComparing(Hit::profile, ORDER))
                .limit(most)
                .toList();
    }

    /** All pairs that {@code wanted} lets through and that are alike enough to be told, the most alike first. */
    public List<Pair> pairs(Pairing wanted) {
        return pairs(wanted, _ -> true);
    }

    /** The same, item by item: {@code progress} hears how many are done, and none is compared any more once it says no. */
    public List<Pair> pairs(Pairing wanted, Progress progress) {
        var current = alive.stream().toArray();
        var met = ConcurrentHashMap.<Two>newKeySet();
        var told = new ArrayList<Pair>();
        for (var from = 0; from < current.length && progress.goOn(from); from += AT_A_TIME) {
            IntStream.range(from, Math.min(current.length, from + AT_A_TIME))
                    .parallel()
                    .map(it -> current[it])
                    .boxed()
                    .flatMap(one -> candidates(
                                    all.get(one), other -> other != one && wanted.mayMeet(all.get(one), all.get(other)))
                            .mapToObj(other -> new Two(Math.min(one, other), Math.max(one, other))))
                    .filter(met::add)
                    .map(it -> pair(all.get(it.one), all.get(it.other)))
                    .filter(it -> it.likeness().kind().isToBeTold())
                    .toList()
                    .forEach(told::add);
        }
        told.sort(Pair.ORDER);
        return List.copyOf(told);
    }

    /** Hears of a long search as it goes. */
    public interface Progress {
        boolean goOn(int done);
    }

    private record Two(int one, int other) {}

    private Pair pair(Profile one, Profile other) {
        var isInOrder = ORDER.compare(one, other) <= 0;
        return new Pair(isInOrder ? one : other, isInOrder ? other : one, scorer.compare(one, other));
    }

    /** Two agencies of one region; the same application that a ministry gave both is told as such and not as theirs. */
    public static final Pairing BETWEEN_AGENCIES =
            (one, other) -> one.item().region().equals(other.item().region())
                    && !one.agencyKey().equals(other.agencyKey())
                    && (one.shared() < 0 || one.shared() != other.shared());

    /** Which two items may make a pair at all: of different agencies, say. */
    public interface Pairing {
        boolean mayMeet(Profile one, Profile other);
    }

    private IntStream candidates(Profile profile, IntPredicate wanted) {
        IntPredicate mayBeFound = number -> alive.get(number) && wanted.test(number);
        var byWords = new Best(CANDIDATES, mayBeFound, byOrder);
        var sums = scratch.get();
        sums.begin(all.size());
        lexical.find(profile.words(), all.size(), sums);
        sums.offerTo(byWords);
        var byMeaning = new Best(CANDIDATES, mayBeFound, byOrder);
        meaning.find(profile.meaning(), byMeaning);
        return IntStream.concat(
                Arrays.stream(byWords.items()), Arrays.stream(byMeaning.items()).filter(it -> !byWords.contains(it)));
    }
}
