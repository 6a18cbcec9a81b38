package id.mandala.overlap.engine;

import java.util.HashMap;
import java.util.Map;

/** Which stems say something about a programme and which stand in all of them. */
final class Vocabulary {

    private static final float FAINT = 0.15f;

    private static final Map<String, Float> WEAK = read();

    private Vocabulary() {}

    /** Whether the stem is worth counting at all. */
    static boolean tells(String stem) {
        return stem.length() > 1 && !Character.isDigit(stem.charAt(0)) && WEAK.getOrDefault(stem, 1f) > 0;
    }

    /** 1 for an ordinary stem, less for one that many programmes share, 0 for one that says nothing. */
    static float weight(String stem) {
        return tells(stem) ? WEAK.getOrDefault(stem, 1f) : 0;
    }

    private static Map<String, Float> read() {
        var weak = new HashMap<String, Float>();
        for (var line : Resource.lines("weak-words.txt")) {
            var faint = line.startsWith("~");
            for (var word : (faint ? line.substring(1) : line).strip().split("\\s+", -1)) {
                weak.put(Stemmer.stem(word), faint ? FAINT : 0f);
            }
        }
        return Map.copyOf(weak);
    }
}
