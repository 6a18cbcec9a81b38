package id.mandala.web;

import org.springframework.core.Ordered;

/** The order of our filters around Spring Session and Spring Security (-100), outermost first. */
final class FilterOrder {

    /** Outside the session: turns whatever escapes into an answer a person understands. */
    static final int EDGE = Ordered.HIGHEST_PRECEDENCE + 10;

    static final int LIMITS = Ordered.HIGHEST_PRECEDENCE + 20;
    static final int LANGUAGE = Ordered.HIGHEST_PRECEDENCE + 30;
    static final int PUBLIC_PAGES = Ordered.HIGHEST_PRECEDENCE + 40;

    /** Inside the session (50 below), outside Spring Security, which answers some requests itself. */
    static final int LIMITS_OF_THE_KNOWN = Ordered.HIGHEST_PRECEDENCE + 60;

    /** Inside Spring Security: the person is known. */
    static final int ONCE = 10;

    private FilterOrder() {}
}
