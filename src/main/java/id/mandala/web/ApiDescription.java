package id.mandala.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every operation of the API shares, beside what the controllers say of themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info().title("Mandala").version("v1").description("""
                        Errors are problem+json; `type` names the reason. A POST carries `Idempotency-Key`: sent again with the \
                        same content it is answered again and not done again. A change carries `If-Match` with the ETag read \
                        before. Lists page by key: `?after=…&limit=…`."""))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** What {@link VersionArgument} reads comes in a header. */
    @Bean
    OperationCustomizer versions() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Version.class, Versions.class);
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters()).anyMatch(VersionArgument::isVersion)) {
                operation.addParametersItem(
                        new HeaderParameter().name("If-Match").required(true).schema(new StringSchema()));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer sharedAnswers() {
        return api -> {
            if (api.getPaths() != null) {
                api.getPaths()
                        .forEach((path, item) -> item.readOperationsMap()
                                .forEach((method, operation) -> complete(path, method, operation)));
            }
        };
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Not done; says why and what to do")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
        if (method == PathItem.HttpMethod.POST && !path.equals("/api/v1/tokens")) {
            operation.addParametersItem(
                    new HeaderParameter().name(OnceKey.HEADER).required(true).schema(new StringSchema()));
        }
    }

    private static Schema<?> problem() {
        var item = new ObjectSchema()
                .addProperty("where", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("words", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("reference", new StringSchema())
                .addProperty("errors", new ArraySchema().items(item));
    }
}
