package id.mandala.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API as it is served, held against what the program answers. */
public record ApiDocument(JsonNode root) {

    private static final JsonMapper JSON = new JsonMapper();

    public static ApiDocument of(int port) {
        return new ApiDocument(
                JSON.readTree(Browser.at(port).get("/api/openapi.json").body()));
    }

    /** As {@code get /api/v1/regions/{code}}. */
    public List<String> operations() {
        var all = new ArrayList<String>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().forEach(verb -> all.add(verb + " " + path.getKey())));
        return all;
    }

    public JsonNode operation(String named) {
        var words = named.split(" ", 2);
        return root.path("paths").path(words[1]).path(words[0].toLowerCase(Locale.ROOT));
    }

    /** Names of what is sent in this place: path, query or header. */
    public Set<String> parameters(String operation, String place) {
        var names = new TreeSet<String>();
        for (var parameter : operation(operation).path("parameters")) {
            if (parameter.get("in").asString().equals(place)) {
                names.add(parameter.get("name").asString());
            }
        }
        return names;
    }

    public Set<String> statuses(String operation) {
        return new TreeSet<>(operation(operation).path("responses").propertyNames());
    }

    /** What of this answer the document does not say, or says otherwise. */
    public List<String> faults(String operation, HttpResponse<String> answer) {
        var said = operation(operation).path("responses").path(String.valueOf(answer.statusCode()));
        var faults = new ArrayList<String>();
        if (said.isMissingNode()) {
            faults.add(operation + " answers " + answer.statusCode() + ", not among " + statuses(operation));
            return faults;
        }
        said.path("headers").propertyNames().forEach(header -> {
            if (answer.headers().firstValue(header).isEmpty()) {
                faults.add(operation + " promises the header " + header);
            }
        });
        if (answer.body().isEmpty() == said.has("content")) {
            faults.add(operation
                    + (answer.body().isEmpty() ? " promises a body" : " answers a body it does not describe"));
        } else if (said.has("content")) {
            var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            var content = said.get("content").path(type);
            if (content.isMissingNode()) {
                faults.add(operation + " answers " + type);
            } else {
                check(operation, JSON.readTree(answer.body()), content.get("schema"), faults);
            }
        }
        return faults;
    }

    private void check(String at, JsonNode value, JsonNode schema, List<String> faults) {
        if (schema.has("$ref")) {
            check(at, value, root.at(schema.get("$ref").asString().substring(1)), faults);
        } else if (schema.has("anyOf")) {
            var best = new ArrayList<String>();
            for (var choice : schema.get("anyOf")) {
                var found = new ArrayList<String>();
                check(at, value, choice, found);
                if (found.isEmpty()) {
                    return;
                }
                best.addAll(found);
            }
            faults.addAll(best);
        } else if (schema.has("type")) {
            checkTyped(at, value, schema, faults);
        } else if (!schema.isEmpty()) {
            faults.add(at + ": a schema without a type: " + schema);
        }
    }

    private void checkTyped(String at, JsonNode value, JsonNode schema, List<String> faults) {
        if (types(schema).stream().noneMatch(it -> is(it, value))) {
            faults.add(at + ": " + value + " is not " + types(schema));
            return;
        }
        if (schema.has("enum") && !value.isNull() && !contains(schema.get("enum"), value)) {
            faults.add(at + ": " + value + " is not among " + schema.get("enum"));
        }
        if (value.isArray()) {
            for (var i = 0; i < value.size(); i++) {
                check(at + "[" + i + "]", value.get(i), schema.get("items"), faults);
            }
        }
        if (value.isObject()) {
            checkFields(at, value, schema, faults);
        }
    }

    private void checkFields(String at, JsonNode value, JsonNode schema, List<String> faults) {
        for (var name : schema.path("required")) {
            if (!value.has(name.asString())) {
                faults.add(at + "." + name.asString() + " is missing");
            }
        }
        for (var field : value.properties()) {
            var known = schema.path("properties").path(field.getKey());
            var other = schema.path("additionalProperties");
            if (known.isMissingNode() && !other.isObject()) {
                faults.add(at + "." + field.getKey() + " is not described");
            } else {
                check(at + "." + field.getKey(), field.getValue(), known.isMissingNode() ? other : known, faults);
            }
        }
    }

    private static List<String> types(JsonNode schema) {
        var type = schema.get("type");
        var types = new ArrayList<String>();
        if (type.isArray()) {
            type.forEach(it -> types.add(it.asString()));
        } else {
            types.add(type.asString());
        }
        return types;
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (var it : array) {
            if (it.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
    }
}
