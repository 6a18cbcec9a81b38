package id.mandala.budget.refocus;

/**
 * Worth with a bonus for leaving things as they were: 1 for the same, 0.6 less 0.1 a year for putting off, 0.4 for another form, half
 * taken off for something new; times the mean worth. Weights measured on generated instances: docs/measured.md.
 */
final class Stability {

    private Stability() {}

    static double[] objective(Model model, double stability) {
        var objective = model.values();
        var mean = model.options.stream().mapToLong(Option::value).average().orElse(0);
        for (int column = 0; column < model.binaries(); column++) {
            objective[column] += stability * mean * bonus(model, model.options.get(column));
        }
        return objective;
    }

    private static double bonus(Model model, Option option) {
        var planned = model.instance.initiatives().get(option.initiative()).planned();
        if (planned.isEmpty()) {
            return -0.5;
        }
        var shift = Math.abs(option.start() - planned.get().start());
        var same = option.form() == planned.get().form();
        if (shift == 0) {
            return same ? 1 : 0.4;
        }
        return Math.max(0, (same ? 0.6 : 0.3) - 0.1 * shift);
    }
}
