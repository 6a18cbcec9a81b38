package id.mandala.portal;

import id.mandala.values.Words;
import java.util.List;
import java.util.Locale;

/** What a chart shows, as the sentence above it: the key of a message and what it is about. */
record Claim(String key, List<Object> about) {

    Claim {
        about = List.copyOf(about);
    }

    static Claim of(String key, Object... about) {
        return new Claim("portal.claim." + key, List.of(about));
    }

    /** For the message; names in the reader's language. */
    public Object[] arguments(Locale locale) {
        return about.stream()
                .map(it -> it instanceof Words words ? words.in(locale) : it)
                .toArray();
    }
}
