package id.mandala.identity;

import id.mandala.values.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person types to sign in: {@code siti.rahayu}. */
record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    Username {
        if (!FORM.matcher(value).matches()) {
            throw new RuleBroken("identity.username");
        }
    }

    static Username of(String text) {
        return new Username(text.strip().toLowerCase(Locale.ROOT));
    }

    /** What stands for a typed name in the count of tries, whether such an account exists or not. */
    static byte[] hash(String typed) {
        return Secret.hash(typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
