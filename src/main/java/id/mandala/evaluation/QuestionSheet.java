package id.mandala.evaluation;

import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was asked of a regency in a year and how it was marked, in the order the edition prints it. */
public record QuestionSheet(int year, Words title, List<Section> sections) {

    /** @param key of the component */
    public record Section(String key, Words title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param score mean of the assessors' marks; absent where nobody marked it
     * @param before the same question's score the year before; absent where it was not asked or not marked
     */
    public record Line(
            String key,
            Words title,
            String printed,
            Optional<String> dimension,
            Optional<String> subDimension,
            Optional<Explained<BigDecimal>> score,
            Optional<BigDecimal> before) {

        public Optional<BigDecimal> change() {
            return score.flatMap(now -> before.map(now.value()::subtract));
        }
    }

    public QuestionSheet {
        sections = List.copyOf(sections);
    }

    public boolean isMarked() {
        return sections.stream()
                .flatMap(it -> it.lines().stream())
                .anyMatch(it -> it.score().isPresent());
    }
}
