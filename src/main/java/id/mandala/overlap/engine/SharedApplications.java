package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The register of applications that a ministry gives to all regions: found in a text by name or alias, and by what they replace. */
public final class SharedApplications {

    static final SharedApplications SHIPPED = new SharedApplications();

    private record Phrase(List<String> words, int application, boolean isAlone) {}

    private final List<SharedApplication> all;
    private final Map<String, List<Phrase>> names = new HashMap<>();
    private final List<List<List<String>>> replaced = new ArrayList<>();
    private final List<Set<String>> beside = new ArrayList<>();

    private SharedApplications() {
        all = read();
        for (var number = 0; number < all.size(); number++) {
            var application = all.get(number);
            add(application.name(), number, application.isAlone());
            if (!application.full().isEmpty()) {
                add(application.full(), number, true);
            }
            for (var alias : application.aliases()) {
                add(alias, number, application.isAlone());
            }
            beside.add(Words.stems(Words.of(String.join("\n", application.beside()))));
            replaced.add(application.replaces().stream()
                    .map(SharedApplications::stems)
                    .toList());
        }
    }

    public static SharedApplications shipped() {
        return SHIPPED;
    }

    public Optional<SharedApplication> find(String key) {
        return all.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The one it is, else those that already do what it speaks of, be it an application itself or not. */
    public List<SharedApplication> forItem(Profile profile) {
        if (profile.shared() >= 0) {
            return List.of(all.get(profile.shared()));
        }
        return Arrays.stream(profile.covered()).mapToObj(all::get).toList();
    }

    public List<SharedApplication> all() {
        return all;
    }

    /**
     * The one the name tells, or -1. An acronym that means other things too counts only beside words that tell it apart.
     *
     * @param text as written: what an acronym stands for would always tell the acronym
     */
    int named(List<Words.Word> name, List<Words.Word> text) {
        var stems = Words.stems(text);
        for (var at = 0; at < name.size(); at++) {
            for (var phrase : names.getOrDefault(name.get(at).plain(), List.of())) {
                if (Words.stand(phrase.words, name, at, Words.Word::plain)
                        && (phrase.isAlone
                                || beside.get(phrase.application).stream().anyMatch(stems::contains))) {
                    return phrase.application;
                }
            }
        }
        return -1;
    }

    /** Those that already do what the text speaks of. */
    int[] covering(List<Words.Word> text) {
        var stems = text.stream().map(Words.Word::stem).toList();
        var known = new HashSet<>(stems);
        var found = new ArrayList<Integer>();
        for (var number = 0; number < all.size(); number++) {
            for (var phrase : replaced.get(number)) {
                if (known.containsAll(phrase) && Collections.indexOfSubList(stems, phrase) >= 0) {
                    found.add(number);
                    break;
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(String name, int number, boolean isAlone) {
        var words = Words.of(name).stream().map(Words.Word::plain).toList();
        if (!words.isEmpty()) {
            var here = names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
            here.add(new Phrase(words, number, isAlone));
            here.sort((one, other) -> other.words.size() - one.words.size());
        }
    }

    private static List<String> stems(String phrase) {
        return Words.of(phrase).stream().map(Words.Word::stem).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<SharedApplication> read() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        var entries =
                (List<Map<String, Object>>) yaml.load(String.join("\n", Resource.raw("shared-applications.yaml")));
        return entries.stream().map(SharedApplication::of).toList();
    }
}
