package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@Running
class VersionsTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void a_change_names_the_version_it_was_made_from() {
        assertThat(change("Accept", "application/json").statusCode()).isEqualTo(428);
        assertThat(change("Accept", "application/json", "If-Match", "\"6\"").statusCode())
                .isEqualTo(412);
        assertThat(change("Accept", "application/json", "If-Match", "nonsense").statusCode())
                .isEqualTo(412);
        assertThat(change("If-Match", "\"7\"").body()).isEqualTo("\"8\"");
    }

    @Test
    void who_comes_late_sees_what_changed_meanwhile() {
        var page = change("Accept", "text/html", "If-Match", "\"5\"");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Orang lain lebih dulu menyimpan", "Anda menulis “3”", "&lt;b&gt;");
    }

    private HttpResponse<String> change(String... headers) {
        return Browser.at(port).send(Browser.at(port).to("/try/thing", headers).method("PUT", BodyPublishers.noBody()));
    }
}
