package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes of an item's texts what is compared. */
public final class Profiler {

    private static final int GRAM = 3;

    private final Meaning meaning;
    private final Lexicon lexicon;
    private final SharedApplications shared;

    public Profiler() {
        this(Meaning.shipped(), Lexicon.SHIPPED, SharedApplications.SHIPPED);
    }

    Profiler(Meaning meaning, Lexicon lexicon, SharedApplications shared) {
        this.meaning = meaning;
        this.lexicon = lexicon;
        this.shared = shared;
    }

    List<Direction> landmarks() {
        return meaning.landmarks();
    }

    public Profile of(Item item) {
        var writtenName = Words.of(item.name());
        var writtenText = Words.of(item.text());
        var name = spelledOut(item.name(), writtenName);
        var all = new ArrayList<>(name);
        all.add(Words.END);
        all.addAll(spelledOut(item.text(), writtenText));
        var functions = Spoken.of(lexicon.functions.in(all), name.size(), lexicon.fields::weight);
        return new Profile(
                item,
                weighed(all),
                weighed(name),
                grams(writtenName),
                meaning.of(all),
                functions,
                lexicon.fields.of(functions.terms()),
                Spoken.of(lexicon.objects.in(all), name.size()),
                Spoken.of(lexicon.acts.in(all), name.size()),
                Spoken.of(lexicon.people.in(all), name.size()),
                shared.named(writtenName, together(writtenName, writtenText)),
                shared.covering(all),
                isRoutine(writtenName),
                AgencyKind.of(item.agency()),
                key(Words.of(item.agency())),
                item.marks());
    }

    /** The words, and behind them what their abbreviations stand for. */
    private static List<Words.Word> spelledOut(String text, List<Words.Word> written) {
        var words = new ArrayList<>(written);
        for (var meaning : Abbreviations.SHIPPED.spelledOut(text, written)) {
            words.add(Words.END);
            words.addAll(meaning);
        }
        return words;
    }

    private static List<Words.Word> together(List<Words.Word> name, List<Words.Word> text) {
        return Stream.concat(name.stream(), text.stream()).toList();
    }

    private SparseVector weighed(List<Words.Word> words) {
        var weights = new HashMap<String, Float>();
        for (var word : words) {
            var weight = Vocabulary.weight(word.stem());
            if (weight > 0) {
                weights.merge(word.stem(), weight * meaning.rarity(word.stem()), (one, _) -> one);
            }
        }
        return SparseVector.of(weights);
    }

    private static long[] grams(List<Words.Word> name) {
        var letters = "  " + name.stream().map(Words.Word::plain).collect(Collectors.joining("  ")) + "  ";
        return LongStream.rangeClosed(0, Math.max(0, letters.length() - GRAM))
                .map(it -> SparseVector.hash(letters.substring((int) it, Math.min(letters.length(), (int) it + GRAM))))
                .sorted()
                .distinct()
                .toArray();
    }

    /** What every office does for itself, unless the rest of the name tells a public object: furniture, but for schools. */
    private boolean isRoutine(List<Words.Word> name) {
        var alone = lexicon.routineAlone.in(name);
        if (!alone.isEmpty() && alone.getFirst().words() == name.size()) {
            return true;
        }
        var routine = lexicon.routine.in(name);
        return !routine.isEmpty()
                && lexicon.objects.in(name).stream()
                        .allMatch(it -> routine.stream().anyMatch(it::meets));
    }

    private static String key(List<Words.Word> words) {
        return words.stream().map(Words.Word::plain).collect(Collectors.joining(" "));
    }
}
