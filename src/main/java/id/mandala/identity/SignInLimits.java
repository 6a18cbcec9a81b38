package id.mandala.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often signing in may fail. See docs/adr on lock-out.
 *
 * @param window how long a wrong try counts
 * @param tries wrong tries at one account from one address, or from one known device
 * @param triesOfStrangers wrong tries at one account from all addresses together, known devices not counted
 * @param accounts accounts tried wrongly from one address
 */
@ConfigurationProperties("mandala.sign-in")
record SignInLimits(
        @DefaultValue("15m") Duration window,
        @DefaultValue("10") int tries,
        @DefaultValue("60") int triesOfStrangers,
        @DefaultValue("30") int accounts) {}
