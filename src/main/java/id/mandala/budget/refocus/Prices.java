package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of an instance cost: the dual prices of its {@link Relaxation}. An initiative that is worth less than all it uses, at
 * these prices, has no place in the relaxed plan; the sum says by how much. An estimate for whole plans, exact for plans in shares.
 */
public final class Prices {

    private static final double NONE = 0.5;

    private final Model model;
    private final Relaxation relaxation;
    private final Map<String, Integer> planned = new HashMap<>();

    private Prices(Model model, Relaxation relaxation) {
        this.model = model;
        this.relaxation = relaxation;
        for (int column = 0; column < model.binaries(); column++) {
            var it = model.instance.initiatives().get(model.options.get(column).initiative());
            if (it.planned().filter(model.options.get(column)::isAs).isPresent()) {
                planned.put(it.id(), column);
            }
        }
    }

    /** @return empty where no plan keeps all rules */
    public static Optional<Prices> of(Instance instance) {
        var model = Model.of(instance);
        return Relaxation.of(model, model.values()).map(it -> new Prices(model, it));
    }

    /**
     * A rule and what it asks.
     *
     * @param rule {@code ceiling}, {@code no-room}, {@code prerequisite}, {@code choice}, {@code capacity}, {@code co-funding}, {@code share}, {@code pick}
     * @param of whose: {@code 2027 APBD}, an agency, a dimension, ids
     * @param worth in thousandths of a point; below nought where the rule is helped by it
     */
    public record Price(String rule, String of, long worth) {}

    /**
     * What an initiative as it was planned would have to be worth, rule by rule, the dearest first. Where it finds no room at all beside
     * what is mandatory, the ceiling that is too low stands alone, as {@code no-room} and at the initiative's own worth.
     *
     * @return none where it was not planned, or hangs on nothing scarce
     */
    public List<Price> asked(String id) {
        var column = planned.get(id);
        if (column == null) {
            return Presolve.hindrance(model.instance, id)
                    .map(it -> List.of(new Price("no-room", it, worth(id))))
                    .orElse(List.of());
        }
        var asked = new ArrayList<Price>();
        for (int row = 0; row < model.rows.size(); row++) {
            var it = model.rows.get(row);
            var worth = Math.round(relaxation.prices()[row] * it.coefficient(column));
            if (worth != 0 && !(it.kind() == Row.Kind.PICK && it.of().equals(id))) {
                asked.add(new Price(it.kind().word(), it.of(), worth));
            }
        }
        asked.sort(Comparator.comparingLong(it -> -it.worth()));
        return asked;
    }

    /** What it is worth as planned, in thousandths of a point, with what stopping it would lose. */
    public long worth(String id) {
        return model.instance.initiatives().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .flatMap(it ->
                        it.planned().map(at -> it.worth(at.form(), at.start() - it.earliest()) + it.stopPenalty()))
                .orElse(0L);
    }

    /** By which factor its dimension's weight would have to grow for it to be worth what it uses; empty where no weight would help. */
    public Optional<Double> weightToKeep(String id) {
        if (!planned.containsKey(id)) {
            return Optional.empty();
        }
        var asked = asked(id).stream().mapToLong(Price::worth).sum();
        var worth = worth(id);
        return worth <= 0 || asked <= worth ? Optional.empty() : Optional.of(asked / (double) worth);
    }

    /** The ceilings that bind, the dearest first; worth of one unit more in thousandths of a point. */
    public List<Tight> tight() {
        var tight = new ArrayList<Tight>();
        for (int row = 0; row < model.rows.size(); row++) {
            var it = model.rows.get(row);
            var price = relaxation.prices()[row];
            if (it.kind() == Row.Kind.CEILING && price * it.most() > NONE) {
                var cut = it.of().indexOf(' ');
                tight.add(new Tight(
                        Integer.parseInt(it.of().substring(0, cut)), it.of().substring(cut + 1), price / model.unit));
            }
        }
        tight.sort(Comparator.comparingDouble(it -> -it.price()));
        return tight;
    }

    public record Tight(int year, String source, double price) {}
}
