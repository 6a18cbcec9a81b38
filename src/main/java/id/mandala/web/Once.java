package id.mandala.web;

import id.mandala.values.RuleBroken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a request in one transaction together with keeping its answer, and sends the answer only when both are kept. Where the answer
 * is lost on the way, the next copy finds it; where the deed is refused, nothing is kept and the request may come again mended.
 */
@Component
class Once {

    /** How long a copy waits for the first; the lock in the database waits as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int REFUSED = 400;

    private final InFlight flights = new InFlight();
    private final StoredAnswers answers;
    private final TransactionTemplate transaction;

    Once(StoredAnswers answers, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
    }

    void answer(OnceKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var fingerprint = Fingerprint.of(request);
        Sending sending;
        try (var _ = flights.take(key, PATIENCE)) {
            sending = transaction.execute(it -> findOrDo(key, fingerprint, request, response, chain, it));
        }
        sending.send();
    }

    private interface Sending {
        void send() throws IOException;
    }

    private Sending findOrDo(
            OnceKey key,
            String fingerprint,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            TransactionStatus status) {
        answers.lock(key);
        var given = answers.find(key);
        if (given.isPresent()) {
            if (!given.get().fingerprint().equals(fingerprint)) {
                throw new RuleBroken("web.once-key-reused");
            }
            return () -> given.get().sendAgain(response);
        }
        var held = new HeldAnswer(response);
        pass(chain, request, held);
        if (held.status() >= REFUSED) {
            status.setRollbackOnly();
        } else {
            answers.add(key, StoredAnswer.of(fingerprint, held));
        }
        return held::send;
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HeldAnswer held) {
        try {
            chain.doFilter(request, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw e.getRootCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
