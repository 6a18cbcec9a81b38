package id.mandala.evaluation.letter;

import id.mandala.documents.sign.Signer.Credentials;
import id.mandala.identity.Actors;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Many letters made one after the other while the page is looked at. What a stop of the program leaves unmade is made by the next run:
 * the numbers are given already.
 */
@Component
class LetterRuns {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRuns.class);

    private final LetterPress press;
    private final Map<Integer, Run> runs = new ConcurrentHashMap<>();

    LetterRuns(LetterPress press) {
        this.press = press;
    }

    /**
     * How far a run has come.
     *
     * @param made of {@code of}
     * @param refused the rule that stopped it; absent while all goes well
     */
    record Run(AtomicInteger made, int of, Optional<RuleBroken> refused, boolean going) {
        /** Message key of what to do; empty while all goes well. */
        public String refusal() {
            return refused.map(it -> "refusal." + it.code()).orElse("");
        }

        public Object[] arguments() {
            return refused.map(it -> it.arguments().toArray()).orElseGet(() -> new Object[0]);
        }

        Run stopped(Optional<RuleBroken> by) {
            return new Run(made, of, by, false);
        }
    }

    boolean asksForSigner() {
        return press.asksForSigner();
    }

    Optional<Run> of(int year) {
        return Optional.ofNullable(runs.get(year));
    }

    /** @throws RuleBroken {@code evaluation.letter.running} while another run of the year goes on */
    void begin(int year, List<Letter> letters, Optional<Credentials> credentials) {
        var run = new Run(new AtomicInteger(), letters.size(), Optional.empty(), true);
        runs.compute(year, (_, known) -> {
            if (known != null && known.going()) {
                throw new RuleBroken("evaluation.letter.running");
            }
            return run;
        });
        var actor = Actors.current();
        Thread.ofVirtual()
                .name("letters-" + year)
                .start(() -> Actors.as(actor, () -> make(year, run, letters, credentials)));
    }

    /** The first letter goes ahead: a passphrase that is wrong for one is wrong for all, and must not be tried hundreds of times. */
    private void make(int year, Run run, List<Letter> letters, Optional<Credentials> credentials) {
        Optional<RuleBroken> refused = Optional.empty();
        try {
            for (var it : letters) {
                try {
                    press.make(it, credentials);
                    run.made().incrementAndGet();
                } catch (RuleBroken broken) {
                    refused = Optional.of(broken);
                    if (broken.code().startsWith("documents.sign.")) {
                        break;
                    }
                }
            }
        } catch (RuntimeException fault) {
            LOG.error("the letters of {} were not all made", year, fault);
            refused = Optional.of(new RuleBroken("evaluation.letter.stopped"));
        } finally {
            runs.put(year, run.stopped(refused));
        }
    }
}
