package id.mandala;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;

/** A browser of one's own for each person, signed in once; {@code -} is who has not signed in. */
public final class Visitors implements AutoCloseable {

    private final String password;
    private final Map<String, BrowserContext> contexts = new HashMap<>();

    /** @param password that of them all */
    public Visitors(String password) {
        this.password = password;
    }

    public BrowserContext of(String who, String address) {
        return contexts.computeIfAbsent(who, it -> open(it, address));
    }

    private BrowserContext open(String who, String address) {
        var context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("id-ID"));
        if (!who.equals("-")) {
            try (var page = context.newPage()) {
                page.navigate(address + "/masuk");
                page.fill("#username", who);
                page.fill("#password", password);
                page.click("form button[type=submit] >> nth=0");
                page.waitForURL("**/kerja/**");
            }
        }
        return context;
    }

    @Override
    public void close() {
        contexts.values().forEach(BrowserContext::close);
    }
}
