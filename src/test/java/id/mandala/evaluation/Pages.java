package id.mandala.evaluation;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Pages as their controllers make them; each is left under {@code target/pages} to be looked at. */
final class Pages {

    private Pages() {}

    static String html(WebApplicationContext context, Actor who, String address, String language) {
        return Actors.as(who, () -> {
            try {
                var answer = MockMvcTester.from(context)
                        .get()
                        .uri(address)
                        .locale(Locale.of(language))
                        .exchange();
                var html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
                var folder = Files.createDirectories(Path.of("target/pages"));
                Files.writeString(folder.resolve(address.replaceAll("\\W+", "-") + "-" + language + ".html"), html);
                return html;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
