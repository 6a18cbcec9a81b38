package id.mandala.movement.agreement;

import id.mandala.documents.sign.Signer.Credentials;
import id.mandala.identity.Actors;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ministry's signature on many papers, one after the other, while the page is looked at; what is left undone the next run does. */
@Component
class SigningRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SigningRuns.class);

    private final SignPapers sign;
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

    SigningRuns(SignPapers sign) {
        this.sign = sign;
    }

    /**
     * @param done of {@code of}
     * @param refused the rule that stopped it; absent while all goes well
     */
    record Run(AtomicInteger done, int of, AtomicBoolean cancelled, Optional<RuleBroken> refused, boolean going) {
        public String refusal() {
            return refused.map(it -> "refusal." + it.code()).orElse("");
        }

        public Object[] arguments() {
            return refused.map(it -> it.arguments().toArray()).orElseGet(() -> new Object[0]);
        }
    }

    Optional<Run> of(UUID agreement) {
        return Optional.ofNullable(runs.get(agreement));
    }

    void cancel(UUID agreement) {
        of(agreement).ifPresent(it -> it.cancelled().set(true));
    }

    /** @throws RuleBroken {@code movement.agreement.running} while another run of it goes on */
    void begin(Agreement of, List<Paper> papers, Optional<Credentials> credentials, String origin) {
        var run = new Run(new AtomicInteger(), papers.size(), new AtomicBoolean(), Optional.empty(), true);
        runs.compute(of.id(), (_, known) -> {
            if (known != null && known.going()) {
                throw new RuleBroken("movement.agreement.running");
            }
            return run;
        });
        var actor = Actors.current();
        Thread.ofVirtual()
                .name("signing-" + of.id())
                .start(() -> Actors.as(actor, () -> run(of, run, papers, credentials, origin)));
    }

    private void run(Agreement of, Run run, List<Paper> papers, Optional<Credentials> credentials, String origin) {
        Optional<RuleBroken> refused = Optional.empty();
        try {
            for (var it : papers) {
                if (run.cancelled().get() || refused.isPresent()) {
                    break;
                }
                try {
                    sign.sign(of, it, Paper.Side.MINISTRY, credentials, origin);
                    run.done().incrementAndGet();
                } catch (RuleBroken broken) {
                    refused = Optional.of(broken);
                } catch (StaleVersion somebodySigned) {
                    LOG.debug("{} was signed meanwhile", it.number());
                }
            }
        } catch (RuntimeException fault) {
            LOG.error("not all papers of {} were signed", of.id(), fault);
            refused = Optional.of(new RuleBroken("movement.agreement.stopped"));
        } finally {
            runs.put(of.id(), new Run(run.done(), run.of(), run.cancelled(), refused, false));
        }
    }
}
