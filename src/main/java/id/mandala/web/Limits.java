package id.mandala.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may ask, a minute. On by default, for the machine's own address too; 0 switches a limit off.
 *
 * @param forms sent, and ways in begun, without signing in (the sign-in itself is throttled by account and address elsewhere)
 * @param costly files, searches and answers for programs, asked for without signing in
 * @param addresses how many are remembered; the one not seen for longest is forgotten
 */
@ConfigurationProperties("mandala.limits")
record Limits(
        @DefaultValue("60") int forms,
        @DefaultValue("120") int costly,
        @DefaultValue("20000") int addresses) {}
