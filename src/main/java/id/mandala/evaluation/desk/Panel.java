package id.mandala.evaluation.desk;

import id.mandala.assessment.Item;
import id.mandala.assessment.Scale;
import id.mandala.evaluation.Assessors;
import id.mandala.evaluation.Evaluation;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What all assessors gave a regency in one year, question by question.
 *
 * @param open whether who asks sees the marks of all; if not, {@code rows} are empty
 * @param rows in the order of the edition, those without a mark left out
 */
record Panel(Evaluation evaluation, Scale scale, Assessors.Progress progress, boolean open, List<Row> rows) {

    /** From this distance between the highest and the lowest mark on, a question is to be talked about. */
    private static final BigDecimal FAR = BigDecimal.valueOf(2);

    private static final int DIGITS = 2;

    /**
     * @param assessor name; empty where a sheet gave only the mean of all
     * @param before the mark it corrects, where a reason was given
     * @param afterOthers corrected after the marks of the others were seen
     * @param byObjection corrected because an objection was upheld
     */
    record Given(
            String assessor,
            BigDecimal mark,
            Optional<String> note,
            Optional<BigDecimal> before,
            boolean afterOthers,
            boolean byObjection,
            Optional<String> why) {}

    record Row(Item.Question question, List<Given> given) {

        public String anchor() {
            return "q-" + question.key().replace('.', '-');
        }

        /** Half up to 2 decimals, as in the result. */
        public BigDecimal mean() {
            return sum().divide(count(), DIGITS, RoundingMode.HALF_UP);
        }

        /** Highest less lowest. */
        public BigDecimal range() {
            var marks = given.stream().map(Given::mark).sorted().toList();
            return marks.getLast().subtract(marks.getFirst());
        }

        /** Of the whole panel, not of a sample: √(Σ(mark − mean)² / n), half up to 2 decimals. */
        public BigDecimal deviation() {
            var exact = sum().divide(count(), MathContext.DECIMAL64);
            return given.stream()
                    .map(it -> it.mark().subtract(exact).pow(2))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(count(), MathContext.DECIMAL64)
                    .sqrt(MathContext.DECIMAL64)
                    .setScale(DIGITS, RoundingMode.HALF_UP);
        }

        public boolean toDiscuss() {
            return range().compareTo(FAR) >= 0;
        }

        private BigDecimal sum() {
            return given.stream().map(Given::mark).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private BigDecimal count() {
            return BigDecimal.valueOf(given.size());
        }
    }

    Panel {
        rows = List.copyOf(rows);
    }

    public List<Row> toDiscuss() {
        return rows.stream().filter(Row::toDiscuss).toList();
    }

    public Optional<Row> row(String question) {
        return rows.stream().filter(it -> it.question().key().equals(question)).findFirst();
    }

    Row require(String question) {
        return row(question).orElseThrow(() -> new RuleBroken("evaluation.desk.objection-question"));
    }
}
