package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.mandala.Running;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A line that breaks while a file is sent. Works in 92.10. */
@Running
class CutUploadTest {

    @Value("${local.server.port}")
    int port;

    @Autowired
    People people;

    @Test
    void an_upload_that_is_cut_is_nobodys_error() throws Exception {
        var told = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(Problems.class);
        told.start();
        log.addAppender(told);
        try {
            cut(token());
            Thread.sleep(Duration.ofMillis(500));
        } finally {
            log.detachAppender(told);
        }
        assertThat(List.copyOf(told.list))
                .filteredOn(it -> it.getLevel() == Level.ERROR)
                .extracting(it -> String.valueOf(it.getThrowableProxy().getClassName()))
                .isEmpty();
    }

    private void cut(String token) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head = """
                    POST /api/v1/regions/92.10/initiative-imports HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: 100000\r
                    \r
                    --x\r
                    Content-Disposition: form-data; name="file"; filename="a.xlsx"\r
                    \r
                    half of it""".formatted(token, UUID.randomUUID());
            line.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
        }
    }

    private String token() {
        var username = "cut." + UUID.randomUUID();
        people.add(username, "92.10", Role.SECRETARIAT);
        var given = Browser.at(port)
                .post(
                        "/api/v1/tokens",
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, People.PASSWORD),
                        "Content-Type",
                        "application/json");
        return given.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }
}
