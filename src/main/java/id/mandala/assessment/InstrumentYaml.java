package id.mandala.assessment;

import id.mandala.documents.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of instruments strictly: a word it does not know is a fault, not something to pass over. */
final class InstrumentYaml {

    private static final int LARGEST = 1 << 20;

    /** Digits before and after the point; more is never meant, and keeps arithmetic small. */
    private static final int MOST_DIGITS = 12;

    private InstrumentYaml() {}

    static Draft edition(String file, InputStream in, Faults faults) throws IOException {
        return read(file, in, faults, new TypeReference<Draft>() {});
    }

    static List<Draft.@Nullable ItemDraft> items(String file, InputStream in, Faults faults) throws IOException {
        return new ArrayList<>(read(file, in, faults, new TypeReference<List<Draft.ItemDraft>>() {}));
    }

    private static <T> T read(String file, InputStream in, Faults faults, TypeReference<T> type) throws IOException {
        try (in) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.addForFile("assessment.fault.yaml-large", file, LARGEST >> 10);
                throw refusal(faults);
            }
            var read = mapper(file, faults).readValue(bytes, type);
            if (read == null) {
                faults.addForFile("assessment.fault.yaml-empty", file);
                throw refusal(faults);
            }
            return read;
        } catch (JacksonException notReadable) {
            var at = notReadable.getLocation();
            faults.add(
                    at == null ? 0 : Math.max(0, at.getLineNr()),
                    path(notReadable),
                    "assessment.fault.yaml",
                    file,
                    firstLine(notReadable.getOriginalMessage()));
            throw refusal(faults);
        }
    }

    private static IllegalStateException refusal(Faults faults) {
        faults.refuseIfAny();
        return new IllegalStateException("refused without a fault");
    }

    private static YAMLMapper mapper(String file, Faults faults) {
        return YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addHandler(new Tolerance(file, faults))
                .addModule(new SimpleModule().addDeserializer(BigDecimal.class, new Figures()))
                .build();
    }

    private static String path(JacksonException where) {
        var path = new StringBuilder();
        for (var step : where.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** A figure of a size that can be reckoned with. */
    private static final class Figures extends StdDeserializer<@Nullable BigDecimal> {

        Figures() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            var figure = parser.getDecimalValue();
            return figure.precision() - figure.scale() > MOST_DIGITS || figure.scale() > MOST_DIGITS
                    ? (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, figure, "too large")
                    : figure;
        }
    }

    /** Notes every unknown word and every value of the wrong kind, and reads on, so that all of them are told at once. */
    private static final class Tolerance extends DeserializationProblemHandler {

        private final String file;
        private final Faults faults;

        Tolerance(String file, Faults faults) {
            this.file = file;
            this.faults = faults;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> reader,
                Object into,
                String property) {
            faults.add(parser.currentLocation().getLineNr(), property, "assessment.fault.yaml-unknown", property, file);
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> wanted, String value, String message) {
            return wrong(context.getParser(), value);
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> wanted, Number value, String message) {
            return wrong(context.getParser(), "");
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser, String message) {
            wrong(parser, parser.getString());
            parser.skipChildren();
            return null;
        }

        private @Nullable Object wrong(JsonParser parser, @Nullable String value) {
            var name = parser.streamReadContext().currentName();
            faults.add(
                    parser.currentLocation().getLineNr(),
                    name == null ? "" : name,
                    "assessment.fault.yaml-value",
                    value == null ? "" : value,
                    file);
            return null;
        }
    }
}
