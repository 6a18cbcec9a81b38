package id.mandala.web;

import id.mandala.Mandala;
import id.mandala.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second program on the tests' database. */
public final class SecondNode {

    private SecondNode() {}

    /** @param url where it finds the database: directly, or through a {@link Wire} */
    public static ConfigurableApplicationContext start(String url) {
        return start(url, 0);
    }

    /** @param port where one that was closed stood; 0 for any */
    public static ConfigurableApplicationContext start(String url, int port) {
        var properties = new HashMap<String, Object>(TestDatabase.migrated().properties());
        properties.putAll(Map.of("spring.datasource.url", url, "server.port", port));
        return new SpringApplicationBuilder(Mandala.class)
                .properties(properties)
                .run();
    }

    public static int port(ConfigurableApplicationContext node) {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
