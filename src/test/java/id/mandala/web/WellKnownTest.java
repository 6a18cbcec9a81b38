package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@Running
class WellKnownTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void finders_of_weaknesses_and_search_engines_are_told_where_to_go() {
        assertThat(Browser.at(port).get("/.well-known/security.txt").body()).startsWith("Contact: mailto:");
        assertThat(Browser.at(port).get("/robots.txt").body()).contains("Disallow: /kerja/");
    }

    @Test
    void the_api_describes_itself_and_nothing_but_itself() {
        var document = Browser.at(port).get("/api/openapi.json").body();
        assertThat(document).contains("\"openapi\":\"3.1", "problem+json").doesNotContain("\"/try/", "\"/error\"");
    }
}
