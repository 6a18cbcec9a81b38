package id.mandala.evaluation.desk;

import java.math.BigDecimal;

/**
 * How an assessor marks beside the others who marked the same questions unseen.
 *
 * @param leaning mean of (mark − mean of the others); below 0 is stricter
 * @param distance mean of |mark − mean of the others|
 */
record Strictness(String name, int evaluations, long marks, BigDecimal leaning, BigDecimal distance) {}
