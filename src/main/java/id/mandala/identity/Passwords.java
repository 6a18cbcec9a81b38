package id.mandala.identity;

import id.mandala.values.RuleBroken;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id: 19 MiB, two passes, one lane, as OWASP's password storage sheet advises. As many at
 * once as there are cores: a crowd at the door waits a moment instead of taking 19 MiB each.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final SecureRandom random = new SecureRandom();

    /**
     * Compared with when there is nothing to compare with, so that an unknown name takes as long as a wrong password. What it was made
     * from was drawn and thrown away; it opens nothing, since a match with it counts for nothing.
     */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$eKWl40P5kw2olIvsiB+xEg" + "$Hh1XJbkDmvcDMYJrSic4g3yw0AZdCgoAOMGb25hz334";

    /** Whether this is the password; takes as long where there is none. */
    boolean match(String typed, Optional<String> hash) {
        return calculating(() -> {
            var same = encoder.matches(tried(typed), hash.orElse(NOBODYS));
            return same && hash.isPresent();
        });
    }

    String hash(String password) {
        return calculating(() -> encoder.encode(password));
    }

    /** A password somebody chose. Length is what makes it hard to guess; no rule asks for signs or capitals. */
    String hashChosen(String password, Username username) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RuleBroken("identity.password-length", SHORTEST, LONGEST);
        }
        if (password.contains(username.value()) || password.chars().distinct().count() < 5) {
            throw new RuleBroken("identity.password-easy");
        }
        return hash(password);
    }

    /** Four groups of four, without letters that are mistaken for others: about 79 bits. */
    String oneTime() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** Nobody chooses a longer one, and nobody makes us hash a book. */
    private static String tried(String typed) {
        return typed.length() > LONGEST ? "" : typed;
    }

    private <T> T calculating(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
