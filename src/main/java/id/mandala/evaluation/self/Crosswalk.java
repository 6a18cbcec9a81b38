package id.mandala.evaluation.self;

import id.mandala.assessment.Instrument;
import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which records can answer which question; data, in {@code evaluation/answered-by-2023.csv}. Editions it does not know are answered by none. */
@Component
class Crosswalk {

    private static final int YEAR = 2023;

    private static final Column<String> QUESTION = Column.text("question");
    private static final Column<String> RECORD = Column.text("record");
    private static final Column<String> ARGUMENT = Column.text("argument").optional();
    private static final Column<Rule> RULE = Column.of("rule", Rule::valueOf);

    /** How records come to a mark. */
    enum Rule {
        /** The part of them that is as it should be, times the highest mark. */
        SHARE,
        /** One is enough for the highest mark. */
        ANY,
        /** They speak to the question, but no rule known turns them into a mark. */
        EVIDENCE
    }

    record Answered(String question, String record, String argument, Rule rule) {}

    private final Map<String, Answered> byQuestion = read();

    /** By question; the ministry's questions kept their numbers since 2023. */
    Map<String, Answered> of(Instrument instrument) {
        return instrument.year() < YEAR ? Map.of() : byQuestion;
    }

    private static Map<String, Answered> read() {
        try (var in = new ClassPathResource("evaluation/answered-by-2023.csv").getInputStream()) {
            return TableFile.read("answered-by-2023.csv", in)
                    .table(List.of(QUESTION, RECORD, ARGUMENT, RULE))
                    .map(row -> new Answered(
                            row.get(QUESTION),
                            row.get(RECORD),
                            row.find(ARGUMENT).orElse(""),
                            row.get(RULE)))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Answered::question, Function.identity()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
