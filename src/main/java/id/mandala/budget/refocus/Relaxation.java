package id.mandala.budget.refocus;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The programme with shares of initiatives allowed: no plan is worth more, and its prices say what every rule costs.
 *
 * @param value in thousandths of a point
 * @param columns from 0 to 1
 * @param reducedCosts by column: how much its worth falls short of what its use of all rules is worth
 * @param prices by row, what one unit more of its bound is worth
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record Relaxation(double value, double[] columns, double[] reducedCosts, double[] prices) {

    /** @return empty where no plan keeps all rules, not even in shares */
    static Optional<Relaxation> of(Model model, double[] objective) {
        var solver = Solvers.create("CLP");
        try {
            var variables = new MPVariable[model.most.length];
            for (int column = 0; column < variables.length; column++) {
                variables[column] = solver.makeNumVar(0, model.most[column], "");
                solver.objective().setCoefficient(variables[column], objective[column]);
            }
            solver.objective().setMaximization();
            var rows = new ArrayList<MPConstraint>();
            model.rows.forEach(row -> rows.add(Solvers.add(solver, row, variables, 0)));
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return Optional.empty();
            }
            var columns = new double[variables.length];
            var reduced = new double[variables.length];
            for (int column = 0; column < variables.length; column++) {
                columns[column] = variables[column].solutionValue();
                reduced[column] = variables[column].reducedCost();
            }
            return Optional.of(new Relaxation(
                    solver.objective().value(),
                    columns,
                    reduced,
                    rows.stream().mapToDouble(MPConstraint::dualValue).toArray()));
        } finally {
            solver.delete();
        }
    }
}
