package id.mandala.budget.refocus;

import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/** Small programmes of binaries alone are solved to the end by constraint propagation, which proves their best plan. */
final class Exact {

    private static final int SMALL = 260;
    /** In the solver's own measure of work, near to seconds. */
    private static final int WORK = 60;

    private Exact() {}

    /** @param bound in thousandths of a point, as the objective is */
    @SuppressWarnings("ArrayRecordComponent") // written once and read here only
    record Found(double[] columns, long bound) {}

    static boolean isSmall(Model model) {
        return model.most.length == model.binaries() && model.binaries() <= SMALL;
    }

    /**
     * Only what could be better than the plan that is known is searched: an option whose reduced cost is more than the relaxation is above
     * that plan stays as the relaxation has it.
     *
     * @param known a good plan's columns, with their worth
     * @return empty where the work did not suffice to prove it
     */
    static Optional<Found> solve(Model model, Relaxation relaxation, SubProgramme.Found known, Limits limits) {
        var solver = Solvers.create("SAT");
        try {
            var variables = new MPVariable[model.binaries()];
            for (int column = 0; column < variables.length; column++) {
                double held = Math.round(relaxation.columns()[column]);
                var fixed = relaxation.value() - Math.abs(relaxation.reducedCosts()[column]) < known.value() + 0.5;
                variables[column] = solver.makeIntVar(fixed ? held : 0, fixed ? held : 1, "");
                solver.objective().setCoefficient(variables[column], (double)
                        model.options.get(column).value());
            }
            solver.objective().setMaximization();
            model.rows.forEach(row -> Solvers.add(solver, row, variables, 0));
            solver.setSolverSpecificParametersAsString(
                    "num_workers: 1 linearization_level: 2 search_branching: PSEUDO_COST_SEARCH max_deterministic_time: "
                            + WORK);
            solver.setTimeLimit(limits.left());
            return switch (solver.solve()) {
                case OPTIMAL -> Optional.of(better(known, found(model, variables)));
                case INFEASIBLE -> Optional.of(new Found(known.columns(), Math.round(known.value())));
                default -> Optional.empty();
            };
        } finally {
            solver.delete();
        }
    }

    /** What was fixed may have left out the plan that was known. */
    private static Found better(SubProgramme.Found known, Found found) {
        return found.bound() >= known.value() ? found : new Found(known.columns(), Math.round(known.value()));
    }

    private static Found found(Model model, MPVariable[] variables) {
        var columns = new double[model.most.length];
        double value = 0;
        for (int column = 0; column < variables.length; column++) {
            columns[column] = Math.round(variables[column].solutionValue());
            value += columns[column] * model.options.get(column).value();
        }
        return new Found(columns, Math.round(value));
    }
}
