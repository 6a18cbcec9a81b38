package id.mandala.evaluation.survey;

import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * What may speak against an answer; which of it puts an answer apart and from where on stands in {@code evaluation/survey-checks.csv}.
 * Words: {@code evaluation.survey.flag.<name>}.
 */
enum Check {
    /** From how many answers of one device on. */
    SAME_DEVICE,
    /** From how many answers of one network address within an hour on; from {@code refused_from} on they are refused. */
    SAME_ADDRESS,
    /** All marks alike, of at least so many. */
    STRAIGHT,
    /** Fewer seconds a statement. */
    FAST,
    /** From how many surveys of a region and year on, answered on one device. */
    SEVERAL_SURVEYS;

    /** @param refusedFrom 0 where nothing is refused */
    record Rule(boolean apart, int from, int refusedFrom) {}

    private static final Column<Check> FLAG = Column.of("flag", Check::valueOf);
    private static final Column<Boolean> APART = Column.of("apart", "yes"::equals);
    private static final Column<Integer> FROM = Column.integer("from");
    private static final Column<Integer> REFUSED_FROM =
            Column.integer("refused_from").optional();

    private static final Map<Check, Rule> RULES = read();

    Rule rule() {
        return Objects.requireNonNull(RULES.get(this));
    }

    public boolean apart() {
        return rule().apart();
    }

    public int from() {
        return rule().from();
    }

    /** Those that one answer shows by itself. */
    static Set<Check> of(List<Integer> marks, int seconds) {
        var found = new HashSet<Check>();
        if (marks.size() >= STRAIGHT.from() && Set.copyOf(marks).size() == 1) {
            found.add(STRAIGHT);
        }
        if (seconds < FAST.from() * marks.size()) {
            found.add(FAST);
        }
        return found;
    }

    static Set<Check> thatPutApart() {
        return Arrays.stream(values()).filter(Check::apart).collect(Collectors.toSet());
    }

    private static Map<Check, Rule> read() {
        var name = "survey-checks.csv";
        try (var in = new ClassPathResource("evaluation/" + name).getInputStream()) {
            var rules = new EnumMap<Check, Rule>(Check.class);
            TableFile.read(name, in)
                    .table(List.of(FLAG, APART, FROM, REFUSED_FROM))
                    .map(row -> Map.entry(
                            row.get(FLAG),
                            new Rule(
                                    row.get(APART),
                                    row.get(FROM),
                                    row.find(REFUSED_FROM).orElse(0))))
                    .forEach(it -> rules.put(it.getKey(), it.getValue()));
            return rules;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
