package id.mandala.overlap.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where stems stand to each other: a direction each, learnt from the official nomenclature by {@link MeaningTrainer}, and in how many of
 * its lines a stem stands.
 */
final class Meaning {

    private record Entry(int frequency, Direction direction) {}

    private final int dimensions;
    private final int lines;
    private final Map<String, Entry> entries;
    private List<Direction> landmarks = List.of();

    private Meaning(int dimensions, int lines, Map<String, Entry> entries) {
        this.dimensions = dimensions;
        this.lines = lines;
        this.entries = entries;
    }

    static Meaning shipped() {
        return Holder.SHIPPED;
    }

    /** @param lines how many were read, of which stem number k stands in {@code frequencies.get(k)} */
    static Meaning of(List<String> stems, List<Integer> frequencies, int lines, float[][] vectors) {
        var entries = new HashMap<String, Entry>();
        for (var i = 0; i < stems.size(); i++) {
            entries.put(stems.get(i), new Entry(frequencies.get(i), Direction.of(vectors[i])));
        }
        return new Meaning(vectors[0].length, lines, entries);
    }

    Meaning with(List<Direction> marks) {
        landmarks = List.copyOf(marks);
        return this;
    }

    /** Directions spread over where texts lie, by which a neighbourhood is found without comparing all. */
    List<Direction> landmarks() {
        return landmarks;
    }

    int size() {
        return entries.size();
    }

    /** From 0 to 1: 1 for a stem the nomenclature does not know, little for one in every third line. */
    float rarity(String stem) {
        var entry = entries.get(stem);
        var frequency = entry == null ? 0 : entry.frequency;
        return (float) (StrictMath.log((lines + 1.0) / (frequency + 1.0)) / StrictMath.log(lines + 1.0));
    }

    /** Where a text points: the sum of its stems, each once, rare ones pulling harder. */
    Direction of(List<Words.Word> words) {
        var stems = new TreeSet<String>(); // one order of adding, whatever the order of the words
        words.forEach(it -> stems.add(it.stem()));
        var sum = new float[dimensions];
        for (var stem : stems) {
            var entry = entries.get(stem);
            if (entry != null && entry.direction.isKnown()) {
                var share = Vocabulary.weight(stem) * rarity(stem) / entry.direction.length();
                for (var k = 0; k < dimensions; k++) {
                    sum[k] += share * entry.direction.parts()[k];
                }
            }
        }
        return Direction.of(sum);
    }

    /** From -1 to 1, and 0 when either stem is unknown. */
    float likeness(String one, String other) {
        var left = entries.get(one);
        var right = entries.get(other);
        return left == null || right == null ? 0 : left.direction.cosine(right.direction);
    }

    void write(OutputStream out) {
        try {
            var data = new DataOutputStream(out);
            data.writeInt(dimensions);
            data.writeInt(lines);
            data.writeInt(entries.size());
            for (var entry : entries.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList()) {
                data.writeUTF(entry.getKey());
                data.writeInt(entry.getValue().frequency);
                data.write(entry.getValue().direction.bytes());
            }
            data.writeInt(landmarks.size());
            for (var landmark : landmarks) {
                data.write(landmark.bytes());
            }
            data.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Meaning read(DataInputStream data) {
        try (data) {
            var dimensions = data.readInt();
            var lines = data.readInt();
            var size = data.readInt();
            var entries = HashMap.<String, Entry>newHashMap(size);
            for (var i = 0; i < size; i++) {
                entries.put(data.readUTF(), new Entry(data.readInt(), direction(data, dimensions)));
            }
            var marks = new Direction[data.readInt()];
            for (var i = 0; i < marks.length; i++) {
                marks[i] = direction(data, dimensions);
            }
            return new Meaning(dimensions, lines, entries).with(List.of(marks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Direction direction(DataInputStream data, int dimensions) throws IOException {
        var parts = new byte[dimensions];
        data.readFully(parts);
        return Direction.of(parts);
    }

    private static final class Holder {
        static final Meaning SHIPPED = Meaning.read(Resource.binary("meaning.bin"));
    }
}
