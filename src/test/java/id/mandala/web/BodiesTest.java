package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.mandala.Running;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every record the API reads, with its fields left out, null, blank and of the wrong kind. Works in 92.09. */
@Running
class BodiesTest {

    private static final String TOKENS = "/api/v1/tokens";

    @Value("${local.server.port}")
    int port;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String mayAll = "";
    private String mayLook = "";

    private record Operation(String method, String path, Class<?> body) {

        static Operation of(RequestMappingInfo info, HandlerMethod handler) {
            var method = info.getMethodsCondition().getMethods().iterator().next();
            var path = info.getPatternValues().iterator().next();
            return new Operation(method.name(), concrete(path), body(handler));
        }

        private static String concrete(String path) {
            return path.replaceAll("\\{(region|code)}", "92.09")
                    .replace("{year}", "2023")
                    .replace("{id}", new UUID(1, 2).toString());
        }

        private static Class<?> body(HandlerMethod handler) {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(it -> it.hasParameterAnnotation(RequestBody.class))
                    .findFirst()
                    .orElseThrow()
                    .getParameterType();
        }

        /** Without the fields that may be left out; a lone one of a primitive type is told by the reader of JSON. */
        List<String> needed() {
            return fields().filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .toList();
        }

        String each(String value) {
            return fields().map(it -> "\"" + it.getName() + "\":" + value).collect(Collectors.joining(",", "{", "}"));
        }

        private Stream<RecordComponent> fields() {
            return Arrays.stream(body.getRecordComponents());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void there_are_a_person_who_may_all_and_one_who_may_only_look() {
        mayAll = token(Role.AGENCY_OFFICER, Role.SECRETARIAT, Role.PLANNER, Role.ASSESSOR, Role.MINISTRY);
        mayLook = token(Role.REGENT);
    }

    @Test
    void every_documented_operation_with_a_body_is_tried() {
        var text = Browser.at(port).get("/api/openapi.json").body();
        assertThat(text).contains("\"If-Match\"").doesNotContain("\"seen\"");
        var described = json.readTree(text);
        var documented = described.get("paths").properties().stream()
                .flatMap(it -> it.getValue().properties().stream())
                .filter(it -> it.getValue().path("requestBody").path("content").has("application/json"))
                .count();
        assertThat(operations().count()).isEqualTo(documented).isGreaterThan(7);
    }

    @TestFactory
    Stream<DynamicTest> what_is_left_out_is_named() {
        return operations()
                .map(it -> dynamicTest(it.toString(), () -> {
                    assertThat(places(refused(it, "{}"))).as("{}").containsExactlyElementsOf(it.needed());
                    assertThat(places(refused(it, it.each("null")))).as("null").containsExactlyElementsOf(it.needed());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_blank_or_of_another_kind_is_the_senders_fault_and_named() {
        return operations()
                .flatMap(it -> Stream.of("\"\"", "\" \"", "[]", "[null]", "{}", "true", "1e400")
                        .map(value -> dynamicTest(
                                it + " " + value,
                                () -> assertThat(places(refused(it, it.each(value))))
                                        .isNotEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> what_no_column_can_hold_and_what_is_no_record_is_refused() {
        return operations()
                .flatMap(it -> Stream.of(it.each("\"\\u0000\""), "null", "[]", "[", "\"\"", "1", "")
                        .map(body -> dynamicTest(it + " " + body, () -> refused(it, body))));
    }

    @TestFactory
    Stream<DynamicTest> who_may_not_do_it_learns_nothing_of_the_body() {
        return operations()
                .filter(it -> !it.path().equals(TOKENS))
                .map(it -> dynamicTest(it.toString(), () -> {
                    for (var body : List.of("{}", "null", "[", it.each("\"\""))) {
                        assertThat(send(it, body, mayLook).statusCode())
                                .as(body)
                                .isEqualTo(403);
                    }
                }));
    }

    private Stream<Operation> operations() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getKey().getPatternValues().iterator().next().startsWith("/api/"))
                .filter(it -> Arrays.stream(it.getValue().getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)))
                .map(it -> Operation.of(it.getKey(), it.getValue()));
    }

    private JsonNode refused(Operation operation, String body) {
        var answer = send(operation, body, mayAll);
        assertThat(answer.statusCode()).as(body + answer.body()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return json.readTree(answer.body());
    }

    private static List<String> places(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(it -> it.get("where").asString())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private HttpResponse<String> send(Operation operation, String body, String token) {
        var browser = Browser.at(port);
        return browser.send(browser.to(
                        operation.path(),
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        "\"1\"")
                .method(operation.method(), BodyPublishers.ofString(body)));
    }

    private String token(Role... roles) {
        var username = "b." + UUID.randomUUID();
        people.add(username, "92.09", roles);
        var given = Browser.at(port)
                .post(
                        TOKENS,
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, People.PASSWORD),
                        "Content-Type",
                        "application/json");
        return json.readTree(given.body()).get("token").asString();
    }
}
