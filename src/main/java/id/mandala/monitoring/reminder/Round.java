package id.mandala.monitoring.reminder;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.monitoring.reminder.Letters.Letter;
import id.mandala.monitoring.reminder.Postman.Undelivered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;

/**
 * Sends what is due and was not sent yet. May be begun as often as one likes, on several nodes at once: each letter is claimed in the
 * database before it is handed to the server.
 */
@Service
class Round {

    /** So that a small mail server is not flooded. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final int DAYS_KEPT = 90;

    private final Letters letters;
    private final LetterText text;
    private final Reminders reminders;
    private final Postman postman;

    Round(Letters letters, LetterText text, Reminders reminders, Postman postman) {
        this.letters = letters;
        this.text = text;
        this.reminders = reminders;
        this.postman = postman;
    }

    /** @param goesOn asked before each letter */
    void of(LocalDate day, BooleanSupplier goesOn) {
        Actors.as(Actor.program("reminders"), () -> {
            reminders.forgetBefore(day.minusDays(DAYS_KEPT));
            for (var letter : letters.of(day)) {
                if (!goesOn.getAsBoolean() || !send(letter)) {
                    return;
                }
            }
        });
    }

    /** @return whether it is worth asking the server for more; no transaction is open while it is asked */
    private boolean send(Letter letter) {
        var claim = reminders.claim(letter);
        if (claim.isEmpty()) {
            return true;
        }
        var undelivered = postman.deliver(text.of(letter));
        reminders.settle(claim.get(), undelivered);
        LockSupport.parkNanos(PAUSE.toNanos());
        return undelivered.filter(Undelivered::isOfServer).isEmpty();
    }
}
