package id.mandala.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.YearMonth;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the API is called and what all of it shares; {@link ApiOperations} tells what holds of each operation. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";

    /** One for the whole machine, as swagger keeps its converters. */
    private static final SchemaNames NAMES = new SchemaNames();

    static {
        SpringDocUtils.getConfig().replaceWithSchema(YearMonth.class, new StringSchema().pattern("^\\d{4}-\\d{2}$"));
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Version.class, Versions.class); // a header, not a field
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info().title("Mandala").version("v1").description("""
                        Errors are problem+json; `type` names the reason. A POST carries `Idempotency-Key`: sent again with the \
                        same content it is answered again and not done again. A change carries `If-Match` with the ETag read \
                        before. Lists page by key: `?after=…&limit=…`. Without a token published rows can be read, and not as \
                        often."""))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** First, so that springdoc's own come before it in the chain. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver records(ObjectMapperProvider mappers) {
        var resolver = new ModelResolver(mappers.jsonMapper(), NAMES);
        resolver.openapi31(true);
        return resolver;
    }

    @Bean
    OpenApiCustomizer fieldsTold() {
        return api -> NAMES.records().forEach((name, type) -> {
            var schema = api.getComponents().getSchemas().get(name);
            if (schema != null) {
                RecordSchema.complete(schema, type);
            }
        });
    }

    private static Schema<?> problem() {
        var item = new ObjectSchema()
                .addProperty("where", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("words", new StringSchema());
        var problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("reference", new StringSchema())
                .addProperty("errors", new ArraySchema().items(item));
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }
}
