package id.mandala.web;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Has tables counted where many rows were written. PostgreSQL plans for the number of rows it last counted, and keeps
 * for the connection the plan by which rows that point at another table are checked. An import may make a table a hundred times larger in
 * one transaction, and a plan that reads the whole table for each row never ends. After this everything is planned anew.
 */
@Component
public class Counts {

    /** From here on a table grows enough for another plan to be the right one. */
    private static final int MANY = 500;

    private final JdbcTemplate jdbc;

    Counts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Works in the caller's transaction, so that its next statement finds the rows counted.
     *
     * @param tables with their schema
     */
    public void anewAfter(int written, Collection<String> tables) {
        if (written >= MANY) {
            jdbc.query("select web.count_anew(cast(? as regclass[]))", row -> {}, "{" + String.join(",", tables) + "}");
        }
    }

    public void anewAfter(int written, String... tables) {
        anewAfter(written, List.of(tables));
    }
}
