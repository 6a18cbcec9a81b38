package id.mandala.budget.refocus;

/** Worth with so much for leaving things as they were that it is given up only where it must be: the fewest changes, nearly. */
final class Staying {

    /** In mean worths of an option; with more the solvers see little but the count of changes. */
    private static final double AS_PLANNED = 3;

    private Staying() {}

    static double[] objective(Model model) {
        var objective = model.values();
        var much = AS_PLANNED
                * model.options.stream().mapToLong(Option::value).average().orElse(0);
        for (int column = 0; column < model.binaries(); column++) {
            var option = model.options.get(column);
            var planned = model.instance.initiatives().get(option.initiative()).planned();
            if (planned.isEmpty()) {
                objective[column] -= much;
            } else if (option.isAs(planned.get())) {
                objective[column] += much;
            }
        }
        return objective;
    }
}
