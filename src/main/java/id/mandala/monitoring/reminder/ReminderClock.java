package id.mandala.monitoring.reminder;

import id.mandala.region.Today;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Begins a round each half hour from the hour on: the first sends, the others take up what failed, what another node left, and what came
 * up since. Where no mail server is named there is no clock either.
 */
@Component
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
class ReminderClock {

    private final Round round;
    private final Today today;
    private volatile boolean stopping;

    ReminderClock(@Lazy Round round, @Lazy Today today) {
        this.round = round;
        this.today = today;
    }

    @Scheduled(cron = "0 0/30 ${mandala.reminders.hour}-23 * * *", zone = "Asia/Jakarta")
    void ring() {
        round.of(today.date(), () -> !stopping);
    }

    /** The letter at hand is still sent. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
