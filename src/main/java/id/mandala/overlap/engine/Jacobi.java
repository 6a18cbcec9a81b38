package id.mandala.overlap.engine;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, Matrix Computations, 8.5).
 *
 * @param vectors a column each, in the order of the values
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record Jacobi(double[] values, double[][] vectors) {

    private static final int MOST_SWEEPS = 30;
    private static final double NOUGHT = 1e-18;

    static Jacobi of(double[][] symmetric) {
        var size = symmetric.length;
        var a = new double[size][];
        var v = new double[size][size];
        for (var i = 0; i < size; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        var whole = squares(a, true);
        for (var sweep = 0; sweep < MOST_SWEEPS && squares(a, false) > NOUGHT * whole; sweep++) {
            for (var p = 0; p < size; p++) {
                for (var q = p + 1; q < size; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        var values = new double[size];
        for (var i = 0; i < size; i++) {
            values[i] = a[i][i];
        }
        return new Jacobi(values, v);
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        var theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        var t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        var cos = 1 / Math.sqrt(t * t + 1);
        var sin = t * cos;
        for (var k = 0; k < a.length; k++) {
            var left = a[k][p];
            var right = a[k][q];
            a[k][p] = cos * left - sin * right;
            a[k][q] = sin * left + cos * right;
        }
        for (var k = 0; k < a.length; k++) {
            var upper = a[p][k];
            var lower = a[q][k];
            a[p][k] = cos * upper - sin * lower;
            a[q][k] = sin * upper + cos * lower;
        }
        for (var k = 0; k < a.length; k++) {
            var left = v[k][p];
            var right = v[k][q];
            v[k][p] = cos * left - sin * right;
            v[k][q] = sin * left + cos * right;
        }
    }

    private static double squares(double[][] a, boolean diagonal) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            for (var j = 0; j < a.length; j++) {
                sum += diagonal || i != j ? a[i][j] * a[i][j] : 0;
            }
        }
        return sum;
    }
}
