package id.mandala.evaluation.survey;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour, so that a program that is switched off at night forgets as well. */
@Component
@EnableScheduling
class ForgetClock {

    private final Forget forget;

    ForgetClock(@Lazy Forget forget) {
        this.forget = forget;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Jakarta")
    void ring() {
        Actors.as(Actor.program("survey"), forget::due);
    }
}
