package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** To which field of government a function belongs, and how much having it in common says. */
final class Fields {

    private static final float MEANS = 0.4f; // a tool more than a purpose: a map, a dashboard
    private static final float BROAD = 0.7f; // a whole field under one name: waste, spatial planning

    private final int[] fields;
    private final float[] weights;

    Fields(Concepts functions) {
        fields = IntStream.range(0, functions.size()).map(it -> -1 - it).toArray(); // a field of its own unless told
        weights = new float[functions.size()];
        Arrays.fill(weights, 1);
        var numbers = new HashMap<String, Integer>();
        IntStream.range(0, functions.size()).forEach(it -> numbers.put(functions.name(it), it));
        var lines = Resource.lines("fields.txt");
        for (var number = 0; number < lines.size(); number++) {
            read(lines.get(number), number, numbers);
        }
    }

    private void read(String line, int number, Map<String, Integer> numbers) {
        var colon = line.indexOf(" : ");
        var name = line.substring(0, colon).strip();
        for (var function : List.of(line.substring(colon + 3).split("\\|", -1))) {
            var at = numbers.get(function.strip());
            if (at != null) {
                switch (name) {
                    case "MEANS" -> weights[at] = MEANS;
                    case "BROAD" -> weights[at] = Math.min(weights[at], BROAD);
                    default -> fields[at] = number;
                }
            }
        }
    }

    float weight(int function) {
        return weights[function];
    }

    /** The fields of these functions, rising, each once. */
    long[] of(long[] functions) {
        return Arrays.stream(functions)
                .map(it -> fields[Math.toIntExact(it)])
                .sorted()
                .distinct()
                .toArray();
    }
}
