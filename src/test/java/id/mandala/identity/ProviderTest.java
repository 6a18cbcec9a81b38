package id.mandala.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mandala.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Against a provider written by hand: it gives a signed token for whoever the test says has signed in there. Works in 73.76. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class ProviderTest {

    private static final RSAKey KEY = key();
    private static final HttpServer PROVIDER = provider();

    private static volatile String nonce = "";
    private static volatile String email = "";
    private static volatile boolean verified = true;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Chores chores;

    @Autowired
    Accounts accounts;

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        var at = "http://localhost:" + PROVIDER.getAddress().getPort();
        var client = "spring.security.oauth2.client.registration.instansi.";
        properties.add(client + "client-id", () -> "mandala");
        properties.add(client + "client-secret", () -> "rahasia");
        properties.add(client + "client-name", () -> "Akun Instansi");
        properties.add(client + "scope", () -> "openid,email");
        properties.add(client + "authorization-grant-type", () -> "authorization_code");
        properties.add(client + "redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
        var provider = "spring.security.oauth2.client.provider.instansi.";
        properties.add(provider + "authorization-uri", () -> at + "/authorize");
        properties.add(provider + "token-uri", () -> at + "/token");
        properties.add(provider + "jwk-set-uri", () -> at + "/keys");
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop(0);
    }

    @Test
    void whoever_the_provider_knows_by_a_verified_address_enters_an_account_that_exists_and_no_other() {
        var account = people.add("sso.satu", "73.76", Role.SECRETARIAT);
        chores.run("test", () -> accounts.describe(account.id(), account.name(), Optional.of("Satu@bantul.example")));
        assertThat(new Browser(port).get("/masuk").body()).contains("Akun Instansi");
        assertThat(enter("satu@bantul.example", true)).isEqualTo("/kerja/73.76");
        assertThat(enter("satu@bantul.example", false)).isEqualTo("/masuk?gagal=1");
        assertThat(enter("lain@bantul.example", true)).isEqualTo("/masuk?gagal=1");
    }

    private String enter(String address, boolean isVerified) {
        email = address;
        verified = isVerified;
        var browser = new Browser(port);
        var asked = browser.get("/masuk/sso/instansi")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        nonce = parameter(asked, "nonce");
        return browser.get("/login/oauth2/code/instansi?code=x&state="
                        + URLEncoder.encode(parameter(asked, "state"), UTF_8))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String parameter(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).as(address).isTrue();
        return URLDecoder.decode(found.group(1), UTF_8);
    }

    private static HttpServer provider() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/keys", it -> answer(it, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/token", it -> answer(it, """
                            {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                            """.formatted(idToken())));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.getBytes(UTF_8).length);
        try (var body = exchange.getResponseBody()) {
            body.write(json.getBytes(UTF_8));
        }
    }

    private static String idToken() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer("http://localhost")
                            .subject("orang-1")
                            .audience("mandala")
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .claim("nonce", nonce)
                            .claim("email", email)
                            .claim("email_verified", verified)
                            .build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("satu").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
