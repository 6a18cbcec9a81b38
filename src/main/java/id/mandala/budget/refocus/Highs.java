package id.mandala.budget.refocus;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Optional;

/**
 * The whole programme given to HiGHS, which comes with the library of {@link Solvers} and is called by its own C interface, since that of
 * the library loses the plan and the bound when a limit is reached. One thread and a limit of nodes: the same answer each time.
 */
final class Highs {

    /**
     * @param bound nothing is worth more, in the objective's unit
     * @param isProven whether the columns are the best there are
     */
    record Found(Optional<double[]> columns, double bound, boolean isProven) {}

    private static final int ROW_WISE = 2;
    private static final int MAXIMISE = -1;
    private static final int OPTIMAL = 7;

    private final Model model;
    private final double[] objective;

    Highs(Model model, double[] objective) {
        this.model = model;
        this.objective = objective;
    }

    /** @param start a plan that is good already; may be none */
    Found solve(Optional<double[]> start, int nodes, double seconds) {
        Solvers.load();
        try (var arena = Arena.ofConfined()) {
            var calls = new HighsCalls(arena);
            var highs = calls.create.call();
            try {
                calls.option(highs, "output_flag", false);
                calls.option(highs, "threads", 1);
                calls.option(highs, "mip_max_nodes", nodes);
                calls.option(highs, "time_limit", Math.max(0.1, seconds));
                calls.option(highs, "mip_rel_gap", 1e-6);
                pass(calls, highs, arena);
                start.ifPresent(it -> calls.start(highs, arena.allocateFrom(ValueLayout.JAVA_DOUBLE, it)));
                calls.run.call(highs);
                return read(calls, highs, arena);
            } finally {
                calls.destroy.call(highs);
            }
        }
    }

    private void pass(HighsCalls calls, MemorySegment highs, Arena arena) {
        var columns = model.most.length;
        var rows = model.rows.size();
        var entries = model.rows.stream().mapToInt(it -> it.columns().length).sum();
        var starts = new int[rows];
        var indexes = new int[entries];
        var values = new double[entries];
        var least = new double[rows];
        var most = new double[rows];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            var it = model.rows.get(row);
            starts[row] = at;
            least[row] = it.least();
            most[row] = it.most();
            System.arraycopy(it.columns(), 0, indexes, at, it.columns().length);
            System.arraycopy(it.coefficients(), 0, values, at, it.columns().length);
            at += it.columns().length;
        }
        var whole = new int[columns];
        Arrays.fill(whole, 0, model.binaries(), 1);
        var doubles = ValueLayout.JAVA_DOUBLE;
        var ints = ValueLayout.JAVA_INT;
        calls.passMip.call(
                highs,
                columns,
                rows,
                entries,
                ROW_WISE,
                MAXIMISE,
                0.0,
                arena.allocateFrom(doubles, objective),
                arena.allocateFrom(doubles, new double[columns]),
                arena.allocateFrom(doubles, model.most),
                arena.allocateFrom(doubles, least),
                arena.allocateFrom(doubles, most),
                arena.allocateFrom(ints, starts),
                arena.allocateFrom(ints, indexes),
                arena.allocateFrom(doubles, values),
                arena.allocateFrom(ints, whole));
    }

    private Found read(HighsCalls calls, MemorySegment highs, Arena arena) {
        var proven = calls.status.call(highs) == OPTIMAL;
        var columns = arena.allocate(ValueLayout.JAVA_DOUBLE, model.most.length);
        var none = MemorySegment.NULL;
        var answered = calls.solution.call(highs, columns, none, none, none);
        var value = calls.figure(highs, "objective_function_value");
        var bound = calls.figure(highs, "mip_dual_bound");
        var known = answered == 0
                && !Double.isNaN(value)
                && Math.abs(value) < 1e29
                && calls.count(highs, "primal_solution_status") == 2;
        return new Found(
                known ? Optional.of(rounded(columns.toArray(ValueLayout.JAVA_DOUBLE))) : Optional.empty(),
                bound,
                proven);
    }

    private double[] rounded(double[] columns) {
        for (int column = 0; column < model.binaries(); column++) {
            columns[column] = Math.round(columns[column]);
        }
        return columns;
    }
}
