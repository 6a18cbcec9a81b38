package id.mandala.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever found a weakness whom to tell (RFC 9116). */
@RestController
class WellKnown {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final String contact;
    private final Clock clock = Clock.systemUTC();

    /** @param contact an address to write to, {@code mailto:} or {@code https:} */
    WellKnown(@Value("${mandala.security-contact}") String contact) {
        this.contact = contact;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    String securityTxt() {
        var expires = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
        return "Contact: %s\nExpires: %s\nPreferred-Languages: id, en\n".formatted(contact, expires);
    }
}
