package id.mandala.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What holds of each operation by the house's conventions, read off its method: what it must carry, how it is answered, and how it is
 * refused. A test holds the description against the program.
 */
@Configuration(proxyBeanMethods = false)
class ApiOperations {

    private static final String TOKENS = "/api/v1/tokens";

    @Bean
    OperationCustomizer byConvention() {
        return (operation, method) -> {
            answered(operation, method);
            if (changes(method)) {
                operation.addParametersItem(header("If-Match", "The ETag read before", true));
                done(operation).addHeaderObject("ETag", told("Of the new version"));
            }
            if (isRead(method) && method.getReturnType().getParameterType() == ResponseEntity.class) {
                operation.addParametersItem(header("If-None-Match", "The ETag of what is known already", false));
                done(operation).addHeaderObject("ETag", told("Changes with the content"));
                operation
                        .getResponses()
                        .addApiResponse(
                                "304",
                                new ApiResponse()
                                        .description("As known already")
                                        .addHeaderObject("ETag", told("As sent")));
            }
            refusals(operation, method).forEach(it -> operation.getResponses().addApiResponse("" + it, problem(it)));
            return operation;
        };
    }

    /** What hangs on the address: making a token needs neither a key nor a token, reading can do without one. */
    @Bean
    OpenApiCustomizer byAddress() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (item.getPost() != null && path.equals(TOKENS)) {
                item.getPost().setSecurity(List.of());
            } else if (item.getPost() != null) {
                item.getPost()
                        .addParametersItem(
                                header(OnceKey.HEADER, "Of your choosing, the same for the same request", true));
            }
            if (item.getGet() != null) {
                item.getGet()
                        .setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList("bearer")));
            }
        });
    }

    private static void answered(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(PostMapping.class)) {
            rename(operation, "201");
            if (method.getReturnType().getParameterType() == ResponseEntity.class) {
                done(operation).addHeaderObject("Location", told("Where it is"));
            }
        } else if (method.hasMethodAnnotation(DeleteMapping.class)) {
            rename(operation, "204");
        }
    }

    private static void rename(Operation operation, String status) {
        var ok = operation.getResponses().remove("200");
        if (ok != null) {
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            ok.description(
                                    HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase()));
        }
    }

    private static ApiResponse done(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(it -> it.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> refusals(Operation operation, HandlerMethod method) {
        var all = new LinkedHashSet<>(List.of(400, 401, 403, 404));
        if (!isRead(method)) {
            all.addAll(List.of(409, 415));
        }
        if (changes(method)) {
            all.addAll(List.of(412, 428));
        }
        if (!isRead(method) || operation.getParameters() != null) {
            all.add(422);
        }
        all.addAll(List.of(429, 503));
        return all;
    }

    private static ApiResponse problem(int status) {
        var answer = new ApiResponse()
                .description(HttpStatus.valueOf(status).getReasonPhrase())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>()
                                                .$ref("#/components/schemas/" + ApiDescription.PROBLEM))));
        return status == 429 || status == 503 ? answer.addHeaderObject("Retry-After", told("Seconds to wait")) : answer;
    }

    private static boolean isRead(HandlerMethod method) {
        return method.hasMethodAnnotation(GetMapping.class);
    }

    private static boolean changes(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(VersionArgument::isVersion);
    }

    private static HeaderParameter header(String name, String words, boolean required) {
        var header = new HeaderParameter();
        header.name(name).description(words).required(required).schema(new StringSchema());
        return header;
    }

    private static Header told(String words) {
        return new Header().description(words).schema(new StringSchema());
    }
}
