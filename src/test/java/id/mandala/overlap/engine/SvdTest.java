package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SvdTest {

    /** [[2,-1,0],[-1,2,-1],[0,-1,2]] has the eigenvalues 2 - √2, 2, 2 + √2; of 2 the vector is (1, 0, -1)/√2. */
    @Test
    void a_worked_example_of_three() {
        var jacobi = Jacobi.of(new double[][] {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}});
        var sorted = jacobi.values().clone();
        Arrays.sort(sorted);
        assertThat(sorted).containsExactly(new double[] {2 - Math.sqrt(2), 2, 2 + Math.sqrt(2)}, within(1e-12));
        for (var k = 0; k < 3; k++) {
            if (Math.abs(jacobi.values()[k] - 2) < 1e-9) {
                assertThat(Math.abs(jacobi.vectors()[0][k])).isCloseTo(Math.sqrt(0.5), within(1e-12));
                assertThat(jacobi.vectors()[1][k]).isCloseTo(0, within(1e-12));
                assertThat(jacobi.vectors()[0][k] + jacobi.vectors()[2][k]).isCloseTo(0, within(1e-12));
            }
        }
    }

    @Test
    void eigenvectors_are_orthonormal_and_give_the_matrix_back() {
        var random = new Random(23);
        var size = 20;
        var matrix = new double[size][size];
        for (var i = 0; i < size; i++) {
            for (var j = 0; j <= i; j++) {
                matrix[i][j] = matrix[j][i] = random.nextGaussian();
            }
        }
        var jacobi = Jacobi.of(matrix);
        var v = jacobi.vectors();
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < size; j++) {
                var product = 0.0;
                var again = 0.0;
                for (var k = 0; k < size; k++) {
                    product += v[k][i] * v[k][j];
                    again += v[i][k] * jacobi.values()[k] * v[j][k];
                }
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-10));
                assertThat(again).isCloseTo(matrix[i][j], within(1e-10));
            }
        }
    }

    @Test
    void a_matrix_of_low_rank_is_kept_whole_in_as_many_directions() {
        // 1 and 2 stand together, 3 and 4 do: two directions hold it all, and rows times rows give it back
        var columns = new int[][] {{0, 1}, {0, 1}, {2, 3}, {2, 3}};
        var values = new float[][] {{3, 3}, {3, 3}, {1, 1}, {1, 1}};
        var rows = Svd.embed(new Svd.Sparse(columns, values), 2, 1);
        for (var i = 0; i < 4; i++) {
            for (var j = 0; j < 4; j++) {
                var dot = rows[i][0] * rows[j][0] + rows[i][1] * rows[j][1];
                var expected = i / 2 != j / 2 ? 0 : i < 2 ? 3 : 1;
                assertThat(dot).isCloseTo(expected, within(1e-4f));
            }
        }
    }

    @Test
    void the_same_matrix_gives_the_same_bits() {
        var columns = new int[][] {{1, 2}, {0}, {0, 3}, {2}};
        var values = new float[][] {{1.5f, 0.5f}, {1.5f}, {0.5f, 2f}, {2f}};
        var once = Svd.embed(new Svd.Sparse(columns, values), 3, 9);
        assertThat(Svd.embed(new Svd.Sparse(columns, values), 3, 9)).isDeepEqualTo(once);
    }
}
