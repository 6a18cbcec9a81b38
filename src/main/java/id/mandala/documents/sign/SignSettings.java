package id.mandala.documents.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What {@code mandala.sign.…} says. Passwords may stand in a file of their own, which is read when one is needed. */
@Component
class SignSettings {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Environment environment;

    SignSettings(Environment environment) {
        this.environment = environment;
    }

    Optional<BsreSigner.Service> bsre() {
        return text("bsre.url")
                .map(it -> new BsreSigner.Service(
                        URI.create(it.endsWith("/") ? it : it + "/"),
                        text("bsre.user").orElse(""),
                        secret("bsre.password"),
                        environment.getProperty("mandala.sign.bsre.timeout", Duration.class, PATIENCE)));
    }

    Optional<Path> keyFile() {
        return text("pkcs12.file").map(Path::of);
    }

    char[] keyPassword() {
        return secret("pkcs12.password").toCharArray();
    }

    /** Where a demonstration keeps the authority it made for itself. */
    Optional<Path> demoFolder() {
        return environment.getProperty("mandala.demo", Boolean.class, false)
                ? text("demo-folder").map(Path::of)
                : Optional.empty();
    }

    private String secret(String name) {
        return text(name)
                .or(() -> text(name + "-file").map(Path::of).map(SignSettings::line))
                .orElse("");
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a password of mandala.sign", unreadable);
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.getProperty("mandala.sign." + name))
                .filter(it -> !it.isBlank());
    }
}
