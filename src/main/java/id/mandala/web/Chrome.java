package id.mandala.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page; templates read it as {@code chrome}.
 *
 * @param lang {@code id} or {@code en}
 * @param path of this page, without the query
 * @param regionName the work place, on work pages
 * @param workNav the work place's menu; empty elsewhere
 */
public record Chrome(
        String lang,
        String path,
        boolean signedIn,
        @Nullable String personName,
        @Nullable String regionName,
        List<Item> workNav) {

    public record Item(String label, String href, boolean current) {}

    public Chrome {
        workNav = List.copyOf(workNav);
    }

    /** The frame where nobody can be asked who is here: on the page that says the database is away. */
    static Chrome bare(String lang, String path) {
        return new Chrome(lang, path, false, null, null, List.of());
    }
}
