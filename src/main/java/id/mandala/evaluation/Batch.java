package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table that was read without a fault, ready to be stored. */
sealed interface Batch {

    List<RegionCode> regions();

    int rows();

    record Scores(List<ScoreRow> scores) implements Batch {
        @Override
        public List<RegionCode> regions() {
            return scores.stream().map(ScoreRow::region).toList();
        }

        @Override
        public int rows() {
            return scores.size();
        }
    }

    record Marks(String edition, List<MarkRow> marks) implements Batch {
        @Override
        public List<RegionCode> regions() {
            return marks.stream().map(MarkRow::region).distinct().toList();
        }

        @Override
        public int rows() {
            return marks.size();
        }
    }

    record Findings(List<Finding> findings) implements Batch {
        @Override
        public List<RegionCode> regions() {
            return findings.stream().map(Finding::region).distinct().toList();
        }

        @Override
        public int rows() {
            return findings.size();
        }
    }

    /**
     * @param scores by component
     * @param printed the index the letter prints, where the table carries it
     * @param printedImprovement the improvement it prints
     */
    record ScoreRow(
            RegionCode region,
            String edition,
            Map<String, BigDecimal> scores,
            Optional<BigDecimal> printed,
            Optional<BigDecimal> printedImprovement) {}

    /** @param assessor empty where the mark is the mean of all assessors */
    record MarkRow(RegionCode region, String question, String assessor, BigDecimal mark) {}
}
