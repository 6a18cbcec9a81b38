package id.mandala.budget.refocus;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Which options a round leaves free: those of initiatives that are nearly as good otherwise, with others of one kind. */
final class Neighbourhoods {

    private final Model model;
    /** By initiative, how little the relaxation cares which of its options runs. */
    private final double[] doubt;

    Neighbourhoods(Model model, Relaxation relaxation) {
        this.model = model;
        this.doubt = new double[model.columns.size()];
        for (int it = 0; it < doubt.length; it++) {
            doubt[it] = model.columns.get(it).stream()
                    .mapToDouble(column -> Math.abs(relaxation.reducedCosts()[column]))
                    .min()
                    .orElse(Double.MAX_VALUE);
        }
    }

    /** @param kind turns through the kinds: any, of the same years, of the same agency or dimension */
    BitSet free(double[] columns, int size, Random random, int kind) {
        var seed = random.nextInt(doubt.length);
        var weights = new double[doubt.length];
        var scale = scale();
        for (int it = 0; it < weights.length; it++) {
            weights[it] = -Math.log(1 - random.nextDouble()) * (1 + doubt[it] / scale) * far(columns, seed, it, kind);
        }
        var free = new BitSet();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer it) -> weights[it]).thenComparingInt(it -> it))
                .limit(size)
                .forEach(it -> model.columns.get(it).forEach(free::set));
        return free;
    }

    private double scale() {
        var known = IntStream.range(0, doubt.length)
                .mapToDouble(it -> doubt[it])
                .filter(it -> it < Double.MAX_VALUE)
                .sorted()
                .toArray();
        return known.length == 0 ? 1 : Math.max(1e-9, known[known.length / 4]);
    }

    private double far(double[] columns, int seed, int it, int kind) {
        var initiatives = model.instance.initiatives();
        var alike = switch ((kind / 2) % 4) {
            case 1 -> Math.abs(start(columns, seed) - start(columns, it)) <= 1;
            case 2 -> initiatives.get(seed).agency().equals(initiatives.get(it).agency());
            case 3 ->
                initiatives.get(seed).dimension().equals(initiatives.get(it).dimension());
            default -> true;
        };
        return alike ? 1 : 4;
    }

    private int start(double[] columns, int initiative) {
        return model.columns.get(initiative).stream()
                .filter(column -> columns[column] > 0.5)
                .mapToInt(column -> model.options.get(column).start())
                .findFirst()
                .orElse(model.instance.initiatives().get(initiative).earliest());
    }
}
