package id.mandala.evaluation.survey;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Where somebody without an account answers. */
@Service
@Transactional
class AnswerDesk {

    /**
     * What a form sent.
     *
     * @param device what tells this browser from others
     * @param network the connection comes from
     * @param begun as {@link #begun} signed it
     * @param suggestion as typed
     */
    record Sent(String device, String network, String begun, Used used, List<Integer> marks, String suggestion) {}

    private final Answers answers;
    private final Today today;
    private final Clock clock;

    AnswerDesk(Answers answers, Today today, ObjectProvider<Clock> clock) {
        this.answers = answers;
        this.today = today;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** 404 where nobody was invited so. */
    Survey invited(RegionCode region, String token) {
        return answers.invited(region, token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean isOpen(Survey it) {
        return it.on(today.date()) == Survey.Standing.OPEN;
    }

    Survey.Standing standing(Survey it) {
        return it.on(today.date());
    }

    boolean isFull(Survey it) {
        answers.invited(it.region(), it.token());
        return answers.count(it) >= it.users();
    }

    String begun(Survey it) {
        return begun(it, clock.instant());
    }

    String begun(Survey it, Instant at) {
        return key(it).begun(it.id(), at);
    }

    /** Who did not use the service is counted and not asked further. */
    void begin(RegionCode region, String token, Optional<Used> used) {
        var survey = open(region, token);
        if (used.orElseThrow(() -> new RuleBroken("evaluation.survey.used")) == Used.NONE) {
            answers.turnedAway(survey, TurnedAway.NOT_USER);
        }
    }

    /** @throws RuleBroken where something is to be mended; nothing is kept then */
    Thanks answer(RegionCode region, String token, Sent sent) {
        var survey = open(region, token);
        var key = key(survey);
        if (sent.marks().size() != survey.questions().size()) {
            throw new RuleBroken("evaluation.survey.marks");
        }
        int seconds = key.seconds(survey.id(), sent.begun(), clock.instant())
                .orElseThrow(() -> new RuleBroken("evaluation.survey.reload"));
        var answer = new Answer(sent.used(), sent.marks(), seconds, sent.suggestion());
        var trace = new Trace(key.hash("device", sent.device()), key.hash("network", sent.network()));
        answers.lock(survey);
        int before = answers.count(survey);
        if (before >= survey.users()) {
            answers.turnedAway(survey, TurnedAway.FULL);
            return Thanks.FULL;
        }
        if (answers.fromNetworkWithinHour(survey, trace) + 1
                >= Check.SAME_ADDRESS.rule().refusedFrom()) {
            answers.turnedAway(survey, TurnedAway.ADDRESS);
            return Thanks.ADDRESS;
        }
        answers.add(survey, before + 1, answer, trace);
        answers.flag(survey, before + 1, Check.of(answer.marks(), seconds), trace);
        return answer.suggestion().equals(sent.suggestion()) ? Thanks.KEPT : Thanks.MASKED;
    }

    private Survey open(RegionCode region, String token) {
        return Optional.of(invited(region, token))
                .filter(this::isOpen)
                .orElseThrow(() -> new RuleBroken("evaluation.survey.over"));
    }

    private TraceKey key(Survey it) {
        answers.invited(it.region(), it.token());
        return answers.key(it).orElseThrow(() -> new RuleBroken("evaluation.survey.over"));
    }
}
