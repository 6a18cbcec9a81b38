package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works in 73.71 (Makassar). */
@Running
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Chores chores;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_person_signs_in_by_a_plain_form_works_and_signs_out() {
        people.add("makassar.satu", "73.71", Role.SECRETARIAT);
        var browser = new Browser(port);
        assertThat(browser.signIn("makassar.satu", People.PASSWORD).headers().firstValue("Location"))
                .hasValue("/kerja/73.71");
        assertThat(browser.get("/akun").body()).contains("Orang makassar.satu");
        var out = browser.submit("/akun", "/keluar", Map.of());
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(browser.get("/akun").headers().firstValue("Location")).hasValue("/masuk?ke=%2Fakun");
    }

    @Test
    void an_unknown_name_and_a_wrong_password_read_the_same() {
        people.add("makassar.dua", "73.71", Role.REGENT);
        var wrong = new Browser(port).signIn("makassar.dua", "bukan kata sandinya");
        var unknown = new Browser(port).signIn("makassar.dwa", "bukan kata sandinya");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(withoutWhatDiffers(wrong.body())).isEqualTo(withoutWhatDiffers(unknown.body()));
    }

    private static String withoutWhatDiffers(String page) {
        return page.replaceAll("makassar\\.d[uw]a", "").replaceAll("(_csrf\" value|data-token)=\"[^\"]+\"", "");
    }

    @Test
    void the_session_of_before_is_not_the_session_of_after_and_a_form_needs_its_token() {
        people.add("makassar.tiga", "73.71", Role.REGENT);
        var browser = new Browser(port);
        assertThat(browser.post("/masuk", "", Map.of("username", "makassar.tiga", "password", People.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        browser.get("/masuk");
        var before = browser.cookie("mandala-form");
        browser.signIn("makassar.tiga", People.PASSWORD);
        var session = browser.cookie("mandala");
        assertThat(session).isNotEmpty();
        assertThat(browser.cookie("mandala-form")).isNotEqualTo(before);
        browser.signIn("makassar.tiga", People.PASSWORD);
        assertThat(browser.cookie("mandala")).isNotEqualTo(session);
    }

    @Test
    void a_visitor_of_public_pages_and_of_the_sign_in_page_makes_no_session() {
        var browser = new Browser(port);
        browser.get("/");
        browser.get("/masuk");
        assertThat(browser.cookie("mandala")).isEmpty();
    }

    @Test
    void closing_an_account_and_changing_its_roles_hold_at_the_next_request() {
        var account = people.add("makassar.empat", "73.71", Role.REGENT);
        var browser = new Browser(port);
        browser.signIn("makassar.empat", People.PASSWORD);
        assertThat(browser.get("/akun").statusCode()).isEqualTo(200);
        chores.run("test", () -> accounts.setDisabled(account.id(), true));
        assertThat(browser.get("/akun").statusCode()).isEqualTo(302);
        assertThat(new Browser(port).signIn("makassar.empat", People.PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_session_ends_eight_hours_after_signing_in() {
        var account = people.add("makassar.lima", "73.71", Role.REGENT);
        var browser = new Browser(port);
        browser.signIn("makassar.lima", People.PASSWORD);
        assertThat(jdbc.sql("select max_inactive_interval from identity.session where principal_name = :id")
                        .param("id", account.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(30 * 60);
        assertThat(PresentFilter.LONGEST_SESSION).hasHours(8);
    }

    @Test
    void after_signing_in_nobody_is_led_to_another_host() {
        people.add("makassar.enam", "73.71", Role.REGENT);
        for (var there : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX: y")) {
            var answer = new Browser(port)
                    .submit(
                            "/masuk",
                            "/masuk",
                            Map.of("username", "makassar.enam", "password", People.PASSWORD, "ke", there));
            assertThat(answer.headers().firstValue("Location")).as(there).hasValue("/kerja/73.71");
        }
    }

    @Test
    void every_page_tells_the_browser_how_little_it_needs() {
        var headers = new Browser(port).get("/masuk").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        for (var name : List.of(
                "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "X-Content-Type-Options")) {
            assertThat(headers.firstValue(name)).as(name).isPresent();
        }
    }

    @Test
    void a_public_page_drawn_for_a_person_is_kept_by_no_cache() {
        people.add("makassar.tujuh", "73.71", Role.REGENT);
        var browser = new Browser(port);
        assertThat(browser.get("/").headers().firstValue("Cache-Control")).hasValue("no-cache");
        browser.signIn("makassar.tujuh", People.PASSWORD);
        assertThat(browser.get("/").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void what_is_not_named_in_the_rules_is_not_there() {
        var browser = new Browser(port);
        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(404);
        assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser.json("POST", "/api/v1/regions/73.71/x", "{}").statusCode())
                .isEqualTo(401);
    }
}
