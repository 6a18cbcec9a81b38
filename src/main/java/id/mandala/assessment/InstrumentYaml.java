package id.mandala.assessment;

import id.mandala.documents.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of instruments strictly: a word it does not know is a fault, not something to pass over. */
final class InstrumentYaml {

    private InstrumentYaml() {}

    static Draft edition(String file, InputStream in, Faults faults) throws IOException {
        return read(file, in, faults, new TypeReference<Draft>() {});
    }

    static List<Draft.ItemDraft> items(String file, InputStream in, Faults faults) throws IOException {
        return read(file, in, faults, new TypeReference<List<Draft.ItemDraft>>() {});
    }

    private static <T> T read(String file, InputStream in, Faults faults, TypeReference<T> type) throws IOException {
        try (in) {
            var read = mapper(file, faults).readValue(in, type);
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
                .addHandler(new UnknownWords(file, faults))
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

    /** Notes every unknown word and reads on, so that all of them are told at once. */
    private static final class UnknownWords extends DeserializationProblemHandler {

        private final String file;
        private final Faults faults;

        UnknownWords(String file, Faults faults) {
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
    }
}
