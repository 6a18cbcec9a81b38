package id.mandala.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.mandala.Chromium;
import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.web.DemoContents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every public page in a real browser, wide and narrow, light and dark, with the demo's figures; pictures go to target/pictures. */
@Running
class PagesLookTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContents demo;

    @BeforeEach
    void load() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=mal",
                "/nasional/2023",
                "/nasional/2022?urut=nama",
                "/nasional/2023?provinsi=99",
                "/34",
                "/34.02",
                "/35.07",
                "/33.12",
                "/11.01",
                "/35.07/hasil/2023",
                "/34.02/hasil/2023",
                "/99.99",
                "/tentang",
                "/bagaimana-dihitung"
            })
    void a_page_is_whole_everywhere(String path) {
        var told = new ArrayList<String>();
        try (var context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("id-ID"))) {
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 404")) {
                    told.add(message.text());
                }
            });
            page.onPageError(told::add);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate(address(path));
                for (int width : List.of(1280, 390, 320)) {
                    page.setViewportSize(width, 800);
                    complete(page, path + " at " + width);
                    if (width != 320) {
                        page.screenshot(
                                new Page.ScreenshotOptions().setFullPage(true).setPath(picture(path, width, scheme)));
                    }
                    if ((width == 1280) == (scheme == ColorScheme.LIGHT)) {
                        accessible(page, path);
                    }
                }
            }
            page.navigate(address(path + (path.contains("?") ? "&" : "?") + "bahasa=en"));
            complete(page, path + " in English");
        }
        assertThat(told).as("the console on %s", path).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** No text missing its words, nothing wider than the screen. */
    private static void complete(Page page, String path) {
        assertThat(page.content()).as(path).doesNotContain("??");
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scroll of %s", path).isEqualTo(0);
    }

    private static void accessible(Page page, String path) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(it -> GRAVE.contains(it.getImpact()))
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(found).as("axe on %s", path).isEmpty();
    }

    private static Path picture(String path, int width, ColorScheme scheme) {
        var name = path.equals("/") ? "beranda" : path.substring(1).replaceAll("[^0-9A-Za-z.]+", "-");
        return Path.of(
                "target",
                "pictures",
                "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
    }
}
