package id.mandala.budget.refocus;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programme with all but some of its options held as they are: small enough to be searched. */
final class SubProgramme {

    /** @param isProven whether nothing better exists among what was free */
    @SuppressWarnings("ArrayRecordComponent") // written once and read here only
    record Found(double[] columns, double value, boolean isProven) {}

    private final Model model;
    private final double[] objective;

    SubProgramme(Model model, double[] objective) {
        this.model = model;
        this.objective = objective;
    }

    /**
     * @param held what the options that are not free stay at
     * @param nodes of the search tree after which it ends; the same number gives the same answer
     * @param millis a safety stop
     */
    Optional<Found> solve(double[] held, BitSet free, int nodes, int seed, boolean hinted, long millis) {
        var solver = Solvers.create("SCIP");
        try {
            var variables = variables(solver, free);
            for (var row : model.rows) {
                double taken = 0;
                var touches = false;
                for (int k = 0; k < row.columns().length; k++) {
                    var column = row.columns()[k];
                    if (variables[column] == null) {
                        taken += row.coefficients()[k] * held[column];
                    } else {
                        touches = true;
                    }
                }
                if (touches) {
                    Solvers.add(solver, row, variables, taken);
                } else if (taken < row.least() - 1e-6 || taken > row.most() + 1e-6) {
                    return Optional.empty();
                }
            }
            if (hinted) {
                hint(solver, variables, held);
            }
            solver.setSolverSpecificParametersAsString("""
                    limits/totalnodes = %d
                    randomization/randomseedshift = %d
                    parallel/maxnthreads = 1
                    """.formatted(nodes, seed));
            solver.setTimeLimit(Math.max(1, millis));
            try (var parameters = new Parameters()) {
                return read(solver.solve(parameters.it), variables, held);
            }
        } finally {
            solver.delete();
        }
    }

    private MPVariable[] variables(MPSolver solver, BitSet free) {
        var variables = new MPVariable[model.most.length];
        for (int column = 0; column < variables.length; column++) {
            if (column >= model.binaries()) {
                variables[column] = solver.makeNumVar(0, model.most[column], "");
            } else if (free.get(column)) {
                variables[column] = solver.makeBoolVar("");
            }
            if (variables[column] != null) {
                solver.objective().setCoefficient(variables[column], objective[column]);
            }
        }
        solver.objective().setMaximization();
        return variables;
    }

    private void hint(MPSolver solver, MPVariable[] variables, double[] held) {
        var hinted = new ArrayList<MPVariable>();
        var values = new ArrayList<Double>();
        for (int column = 0; column < variables.length; column++) {
            if (variables[column] != null && column < model.binaries()) {
                hinted.add(variables[column]);
                values.add(held[column]);
            }
        }
        solver.setHint(
                hinted.toArray(MPVariable[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Optional<Found> read(MPSolver.ResultStatus status, @Nullable MPVariable[] variables, double[] held) {
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return Optional.empty();
        }
        var columns = held.clone();
        double value = 0;
        for (int column = 0; column < columns.length; column++) {
            var variable = variables[column];
            if (variable != null) {
                columns[column] =
                        column < model.binaries() ? Math.round(variable.solutionValue()) : variable.solutionValue();
            }
            value += objective[column] * columns[column];
        }
        return Optional.of(new Found(columns, value, status == MPSolver.ResultStatus.OPTIMAL));
    }

    private static final class Parameters implements AutoCloseable {

        private final MPSolverParameters it = new MPSolverParameters();

        Parameters() {
            it.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-5);
        }

        @Override
        public void close() {
            it.delete();
        }
    }
}
