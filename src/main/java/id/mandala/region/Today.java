package id.mandala.region;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The day it is for the law: that of western Indonesia, where the capital is. */
@Component
public class Today {

    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH.mm");

    private final Clock clock;

    Today(ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC).withZone(WESTERN_INDONESIA);
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** {@code 10.42}, by the clock of the capital: when something was saved. */
    public String time() {
        return LocalTime.now(clock).format(HOURS_AND_MINUTES);
    }
}
