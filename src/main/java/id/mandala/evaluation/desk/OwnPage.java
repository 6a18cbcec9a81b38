package id.mandala.evaluation.desk;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /masterplan/5?tahun=2024}: a page of the region's own, neither of another site nor of another region. */
record OwnPage(String path) {

    private static final int LONGEST = 300;

    private static final Pattern FORM =
            Pattern.compile("(/(?!\\.+(/|$))[A-Za-z0-9._-]+)+(\\?[A-Za-z0-9=&._-]*)?(#[A-Za-z0-9._-]*)?");

    OwnPage {
        if (path.length() > LONGEST
                || path.startsWith("/kerja/")
                || !FORM.matcher(path).matches()) {
            throw new RuleBroken("evaluation.followup.page");
        }
    }

    /** People copy a page from the browser's address: what stands before the region's pages is left out. */
    static Optional<OwnPage> typed(@Nullable String text, RegionCode region) {
        return Optional.of(Typed.said(text).replaceFirst("^(https?://[^/]+)?/kerja/" + region + "(?=/)", ""))
                .filter(it -> !it.isEmpty())
                .map(OwnPage::new);
    }
}
