package id.mandala.budget.refocus;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/** Small programmes of binaries alone are solved to the end by constraint propagation, which proves their best plan. */
final class Exact {

    private static final int SMALL = 260;

    private Exact() {}

    /** @param bound in thousandths of a point, as the objective is */
    @SuppressWarnings("ArrayRecordComponent") // written once and read here only
    record Found(double[] columns, long bound) {}

    static boolean isSmall(Model model) {
        return model.most.length == model.binaries() && model.binaries() <= SMALL;
    }

    /** @return empty where the time did not suffice to prove it */
    static Optional<Found> solve(Model model, Limits limits) {
        var solver = Solvers.create("SAT");
        try {
            var variables = new MPVariable[model.binaries()];
            for (int column = 0; column < variables.length; column++) {
                variables[column] = solver.makeBoolVar("");
                solver.objective().setCoefficient(variables[column], (double)
                        model.options.get(column).value());
            }
            solver.objective().setMaximization();
            model.rows.forEach(row -> Solvers.add(solver, row, variables, 0));
            solver.setSolverSpecificParametersAsString("num_workers: 1 linearization_level: 2");
            solver.setTimeLimit(Math.min(limits.left(), 20_000));
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return Optional.empty();
            }
            var columns = new double[model.most.length];
            double value = 0;
            for (int column = 0; column < variables.length; column++) {
                columns[column] = Math.round(variables[column].solutionValue());
                value += columns[column] * model.options.get(column).value();
            }
            return Optional.of(new Found(columns, Math.round(value)));
        } finally {
            solver.delete();
        }
    }
}
