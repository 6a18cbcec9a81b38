package id.mandala.evaluation.survey;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import id.mandala.values.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The impact questions as statements a user can judge from experience; in own words, {@code evaluation/survey-statements-2023.csv}. */
@Component
class Statements {

    /** @param question key of the edition's question */
    record Statement(String question, Words words) {}

    private static final String FILE = "survey-statements-2023.csv";
    private static final Column<String> QUESTION = Column.text("question");
    private static final Column<String> ID = Column.text("id");
    private static final Column<String> EN = Column.text("en");

    private final Map<String, Words> byQuestion = read();

    /** In the survey's order; a question of another edition is its own statement. */
    List<Statement> of(Survey it, Instrument edition) {
        return it.questions().stream()
                .map(key -> new Statement(
                        key,
                        byQuestion.getOrDefault(
                                key, edition.question(key).map(Item::title).orElse(Words.same(key)))))
                .toList();
    }

    private static Map<String, Words> read() {
        try (var in = new ClassPathResource("evaluation/" + FILE).getInputStream()) {
            return TableFile.read(FILE, in)
                    .table(List.of(QUESTION, ID, EN))
                    .map(row -> Map.entry(row.get(QUESTION), new Words(row.get(ID), row.get(EN))))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
