package id.mandala.assessment;

import id.mandala.assessment.Outcome.Score;
import id.mandala.documents.TableOut;
import id.mandala.values.Explained;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the score command prints. */
record ScoreReport(Instrument instrument, Map<RegionCode, Score> scores, Map<RegionCode, Score> previous) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    record Explanation(
            String regionCode, Node index, @Nullable Node improvement) {}

    /** One figure: its name, its value, how it came about, and from what. */
    record Node(String label, Object value, String how, List<Node> parts) {

        static Node of(Explained<?> figure, Locale locale) {
            return new Node(
                    figure.label().in(locale),
                    figure.value(),
                    Messages.text(figure.how(), locale, figure.arguments()),
                    figure.parts().stream().map(part -> of(part, locale)).toList());
        }
    }

    void writeTable(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableOut.csvForShell(bytes)) {
            var titles = new ArrayList<>(List.of("region_code", "index", "improvement"));
            instrument.components().forEach(component -> titles.add(component.key()));
            boolean banded = !instrument.result().bands().isEmpty();
            if (banded) {
                titles.add("band");
            }
            table.titles(titles);
            for (var entry : scores.entrySet()) {
                var score = entry.getValue();
                var cells = new ArrayList<@Nullable Object>();
                cells.add(entry.getKey());
                cells.add(shown(score.index()));
                cells.add(improvement(entry.getKey(), score).map(this::shown).orElse(null));
                score.components().values().forEach(component -> cells.add(shown(component)));
                if (banded) {
                    cells.add(score.band().map(Band::key).orElse(null));
                }
                table.row(cells);
            }
        }
        bytes.writeTo(out);
        out.flush();
    }

    /** With as many decimals as the edition publishes; the tree has all of them. */
    private BigDecimal shown(Explained<BigDecimal> figure) {
        var rounding = instrument.result().rounding();
        return figure.value().setScale(rounding.digits(), rounding.mode());
    }

    private Optional<Explained<BigDecimal>> improvement(RegionCode region, Score score) {
        return Optional.ofNullable(previous.get(region)).map(before -> instrument.improvement(score, before));
    }

    void writeTrees(OutputStream out, Locale locale) throws IOException {
        var explanations = scores.entrySet().stream()
                .map(entry -> new Explanation(
                        entry.getKey().value(),
                        Node.of(entry.getValue().index(), locale),
                        improvement(entry.getKey(), entry.getValue())
                                .map(figure -> Node.of(figure, locale))
                                .orElse(null)))
                .toList();
        JSON.writeValue(out, explanations);
        out.write('\n');
        out.flush();
    }
}
