package id.mandala.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** All that anchor files know: which entries the program committed, and which it was about to. */
final class Anchored {

    private final Map<String, NavigableMap<Long, String>> committed = new TreeMap<>();
    private final Map<String, NavigableMap<Long, Set<String>>> intended = new HashMap<>();

    /** A line that is none of ours, as a full disk may leave behind, is passed over; another hash for a row known is kept as wrong. */
    static Anchored read(List<Path> files) throws IOException {
        var anchored = new Anchored();
        for (var file : files) {
            for (var line : Files.readAllLines(file, ISO_8859_1)) {
                Anchor.read(line).ifPresent(anchored::add);
            }
        }
        return anchored;
    }

    private void add(Anchor anchor) {
        if (anchor.intent()) {
            intended.computeIfAbsent(anchor.region(), _ -> new TreeMap<>())
                    .computeIfAbsent(anchor.seq(), _ -> new HashSet<>())
                    .add(anchor.hash());
        } else {
            committed
                    .computeIfAbsent(anchor.region(), _ -> new TreeMap<>())
                    .merge(anchor.seq(), anchor.hash(), (one, other) -> one.equals(other) ? one : "two hashes");
        }
    }

    boolean isEmpty() {
        return committed.isEmpty() && intended.isEmpty();
    }

    Set<String> regions() {
        return committed.keySet();
    }

    /** The committed entries of a chain by their number. */
    NavigableMap<Long, String> committed(String region) {
        return committed.getOrDefault(region, new TreeMap<>());
    }

    /** Whether the program wrote this entry. Of a chain's time before every entry was anchored nothing is known, and yes is the answer. */
    boolean knows(Entry entry) {
        var known = intended.getOrDefault(entry.region(), new TreeMap<>());
        return entry.hash().equals(committed(entry.region()).get(entry.seq()))
                || known.getOrDefault(entry.seq(), Set.of()).contains(entry.hash())
                || (known.isEmpty() ? !committed(entry.region()).isEmpty() : entry.seq() < known.firstKey());
    }
}
