package id.mandala.region;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The day it is for the law: that of western Indonesia, where the capital is. */
@Component
public class Today {

    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    Today(ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC).withZone(WESTERN_INDONESIA);
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
