package id.mandala.web;

import java.security.SecureRandom;
import java.util.Base64;

/** The hidden field {@code _once} of a form: the same form sent again carries the same token. */
final class OnceToken {

    static final String FIELD = "_once";

    private static final SecureRandom RANDOM = new SecureRandom();

    private OnceToken() {}

    static String random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
