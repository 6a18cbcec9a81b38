package id.mandala;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.mandala.identity.People;
import java.util.function.Consumer;

/** People of {@link People} at work in a real browser, each signed in once. */
public final class Walk implements AutoCloseable {

    private final String address;
    private final Visitors visitors = new Visitors(People.PASSWORD);

    public Walk(int port) {
        address = "http://localhost:" + port;
    }

    public BrowserContext of(String who) {
        return visitors.of(who, address);
    }

    public String address(String path) {
        return address + path;
    }

    /** @return where the person stands afterwards, without the address of the host */
    public String at(String who, String path, Consumer<Page> deed) {
        try (var page = of(who).newPage()) {
            page.navigate(address(path));
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            deed.accept(page);
            page.waitForLoadState();
            return page.url().replaceFirst("^http://[^/]+", "");
        }
    }

    /** The page's form, which has nothing to object. */
    public static void send(Page page) {
        page.locator("main form[method=post] button[type=submit]").first().click();
        page.waitForLoadState();
        assertThat(page.locator(".summary").allInnerTexts()).as(page.url()).isEmpty();
    }

    /** The option whose words begin so; the rest is whose it is. */
    public static void choose(Page page, String select, String name) {
        var option = page.locator(select + " option", new Page.LocatorOptions().setHasText(name));
        page.selectOption(select, String.valueOf(option.first().getAttribute("value")));
    }

    @Override
    public void close() {
        visitors.close();
    }
}
