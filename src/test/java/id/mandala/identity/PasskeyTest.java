package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.mandala.Running;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole ceremony in a real browser with a made-up authenticator. Works in 73.73 (Palopo). */
@Running
class PasskeyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void a_person_adds_a_passkey_signs_out_and_comes_in_with_it_and_no_password() {
        people.add("palopo.satu", "73.73", Role.SECRETARIAT);
        try (var playwright = Playwright.create()) {
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
            var page = browser.newPage();
            giveAuthenticator(page);
            page.navigate("http://localhost:" + port + "/masuk?ke=/akun");
            page.fill("#username", "palopo.satu");
            page.fill("#password", People.PASSWORD);
            page.click("form button[type=submit] >> nth=0");
            page.waitForURL("http://localhost:" + port + "/akun");
            page.fill("#label", "Laptop kantor");
            page.click("[data-passkey-add] button");
            page.waitForURL("**/akun?selesai=kunci");
            assertThat(page.content()).contains("Laptop kantor");
            page.click("form[action='/keluar'] button");
            page.navigate("http://localhost:" + port + "/masuk?ke=/akun");
            page.click("[data-passkey-sign-in] button");
            page.waitForURL("http://localhost:" + port + "/akun");
            assertThat(page.content()).contains("Orang palopo.satu");
        }
    }

    private static void giveAuthenticator(Page page) {
        var cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        cdp.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
