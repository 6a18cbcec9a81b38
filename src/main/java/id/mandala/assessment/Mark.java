package id.mandala.assessment;

import java.math.BigDecimal;

/**
 * What one assessor gave one question.
 *
 * @param assessor empty where the value already is the mean of the assessors, as published sheets print it
 */
public record Mark(String question, String assessor, BigDecimal value) {

    public boolean isMean() {
        return assessor.isEmpty();
    }
}
