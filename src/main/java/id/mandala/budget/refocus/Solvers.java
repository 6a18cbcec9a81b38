package id.mandala.budget.refocus;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/** The solvers of the library, loaded when the first is asked for. */
final class Solvers {

    static {
        Loader.loadNativeLibraries();
    }

    private Solvers() {}

    /** Also brings in the libraries that stand beside it. */
    static void load() {}

    /** @param name {@code CLP} or {@code SCIP} */
    static MPSolver create(String name) {
        var solver = MPSolver.createSolver(name);
        if (solver == null) {
            throw new IllegalStateException("The library brings no " + name);
        }
        solver.suppressOutput();
        return solver;
    }

    /** Adds a row over those of its columns that have a variable, with what the others take out of its bounds. */
    static MPConstraint add(MPSolver solver, Row row, MPVariable[] variables, double taken) {
        var constraint = solver.makeConstraint(row.least() - taken, row.most() - taken);
        for (int k = 0; k < row.columns().length; k++) {
            var variable = variables[row.columns()[k]];
            if (variable != null) {
                constraint.setCoefficient(variable, row.coefficients()[k]);
            }
        }
        return constraint;
    }
}
