package id.mandala.overlap.engine;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * The strongest directions of a large sparse symmetric matrix, by randomised subspace iteration (Halko, Martinsson, Tropp 2011,
 * algorithm 4.4). Sums run in one order, so the same matrix gives the same bits.
 */
final class Svd {

    /** Row by row, column numbers rising. */
    @SuppressWarnings("ArrayRecordComponent") // written once and read here only
    record Sparse(int[][] columns, float[][] values) {
        int size() {
            return columns.length;
        }
    }

    private static final int SPARE = 20;
    private static final int ROUNDS = 4;

    private Svd() {}

    /** @return one row a row of the matrix: its place along the {@code rank} strongest directions, each stretched by the root of its strength */
    static float[][] embed(Sparse matrix, int rank, long seed) {
        var width = Math.min(matrix.size(), rank + SPARE);
        var random = new Random(seed);
        var basis = new double[width][matrix.size()];
        for (var column : basis) {
            for (var i = 0; i < column.length; i++) {
                column[i] = random.nextGaussian();
            }
        }
        for (var round = 0; round < ROUNDS; round++) {
            orthonormalise(basis);
            basis = times(matrix, basis);
        }
        orthonormalise(basis);
        var image = times(matrix, basis);
        var small = products(basis, image);
        var turned = Jacobi.of(small);
        return stretched(basis, turned, Math.min(rank, width), matrix.size());
    }

    private static float[][] stretched(double[][] basis, Jacobi turned, int rank, int size) {
        var order = IntStream.range(0, basis.length)
                .boxed()
                .sorted((a, b) -> Double.compare(Math.abs(turned.values()[b]), Math.abs(turned.values()[a])))
                .limit(rank)
                .mapToInt(Integer::intValue)
                .toArray();
        var rows = new float[size][rank];
        for (var k = 0; k < rank; k++) {
            var stretch = Math.sqrt(Math.abs(turned.values()[order[k]]));
            for (var i = 0; i < size; i++) {
                var sum = 0.0;
                for (var j = 0; j < basis.length; j++) {
                    sum += basis[j][i] * turned.vectors()[j][order[k]];
                }
                rows[i][k] = (float) (sum * stretch);
            }
        }
        return rows;
    }

    private static double[][] times(Sparse matrix, double[][] columns) {
        return IntStream.range(0, columns.length)
                .parallel()
                .mapToObj(it -> times(matrix, columns[it]))
                .toArray(double[][]::new);
    }

    private static double[] times(Sparse matrix, double[] column) {
        var result = new double[column.length];
        for (var i = 0; i < result.length; i++) {
            var sum = 0.0;
            var at = matrix.columns()[i];
            var value = matrix.values()[i];
            for (var k = 0; k < at.length; k++) {
                sum += value[k] * column[at[k]];
            }
            result[i] = sum;
        }
        return result;
    }

    private static double[][] products(double[][] left, double[][] right) {
        var result = new double[left.length][right.length];
        IntStream.range(0, left.length).parallel().forEach(i -> {
            for (var j = 0; j < right.length; j++) {
                result[i][j] = dot(left[i], right[j]);
            }
        });
        for (var i = 0; i < left.length; i++) {
            for (var j = 0; j < i; j++) {
                result[i][j] = result[j][i] = (result[i][j] + result[j][i]) / 2;
            }
        }
        return result;
    }

    /** Modified Gram-Schmidt, twice for the sake of rounding. */
    private static void orthonormalise(double[][] columns) {
        for (var i = 0; i < columns.length; i++) {
            var column = columns[i];
            for (var pass = 0; pass < 2; pass++) {
                for (var j = 0; j < i; j++) {
                    var share = dot(column, columns[j]);
                    for (var k = 0; k < column.length; k++) {
                        column[k] -= share * columns[j][k];
                    }
                }
            }
            var length = Math.sqrt(dot(column, column));
            for (var k = 0; k < column.length; k++) {
                column[k] /= Math.max(length, 1e-12);
            }
        }
    }

    private static double dot(double[] left, double[] right) {
        var sum = 0.0;
        for (var k = 0; k < left.length; k++) {
            sum += left[k] * right[k];
        }
        return sum;
    }
}
