package id.mandala.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a person goes after signing in: back to the page that asked for it, else to the work place at home. */
final class Landing {

    /** A path of ours. Two strokes, or a stroke and a backslash, would lead to another host. */
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9._~-][A-Za-z0-9._~/?&=%+,:-]{0,300}");

    private Landing() {}

    static Optional<String> path(String asked) {
        return Optional.of(asked).filter(it -> OURS.matcher(it).matches()).filter(it -> !it.contains("//"));
    }

    static String of(String asked, Account account) {
        return path(asked).orElseGet(() -> home(account));
    }

    static String home(Account account) {
        var place = account.grants().isEmpty()
                ? account.home()
                : account.grants().getFirst().region();
        return "/kerja/" + (place.isNation() ? "nasional" : place.value());
    }
}
