package id.mandala.identity;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this program, from {@code mandala.address}. Never taken from a request, which may claim any host. */
@Component
public class Address {

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    /** Scheme, host and port, as a browser names an origin. Asked late: a port chosen free is known once the program listens. */
    public String origin() {
        var configured = environment.getProperty("mandala.address", "");
        return configured.isBlank()
                ? "http://localhost:"
                        + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))
                : configured.replaceAll("/+$", "");
    }

    public String host() {
        return URI.create(origin()).getHost();
    }

    boolean isTls() {
        return origin().startsWith("https://");
    }
}
