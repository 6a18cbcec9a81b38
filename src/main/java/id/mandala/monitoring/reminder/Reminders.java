package id.mandala.monitoring.reminder;

import id.mandala.monitoring.reminder.Letters.Letter;
import id.mandala.monitoring.reminder.Postman.Undelivered;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which reminders were sent, and which are being sent right now by one of the nodes. */
@Repository
@Transactional
class Reminders {

    /** @param tries how often it was tried, this time included: who was slower than that has lost it to somebody else */
    record Claim(RegionCode region, LocalDate day, UUID account, int tries) {}

    /** @param name of the person; absent where the account is another region's to see */
    record Sent(
            LocalDate day,
            List<ReminderKind> kinds,
            Optional<String> name,
            String state,
            Optional<Undelivered> reason) {}

    private static final int MOST_TRIES = 5;

    private static final int DAYS_SHOWN = 14;

    private final JdbcClient jdbc;
    private final Today today;

    Reminders(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Taken by whoever is first. Again a while after it failed, and once nothing was heard for ten minutes of who took it: that node is
     * gone, for the slowest server answers or is given up in less.
     */
    Optional<Claim> claim(Letter letter) {
        return jdbc.sql("""
                        insert into monitoring.reminder_sent as present (region_code, day, account_id, kinds)
                        values (:region, :day, :account, string_to_array(:kinds, ','))
                        on conflict (day, account_id) do update
                            set kinds = excluded.kinds, state = 'SENDING', reason = null, tries = present.tries + 1,
                                touched_at = clock_timestamp()
                            where present.tries < :most and present.touched_at < clock_timestamp() - case present.state
                                when 'FAILED' then interval '20 minutes' when 'SENDING' then interval '10 minutes' end
                        returning region_code, tries
                        """)
                .param("region", letter.region().value())
                .param("day", letter.day())
                .param("account", letter.to().account())
                .param("kinds", letter.kinds().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("most", MOST_TRIES)
                .query((row, _) -> new Claim(
                        RegionCode.of(row.getString("region_code")),
                        letter.day(),
                        letter.to().account(),
                        row.getInt("tries")))
                .optional();
    }

    /** @param undelivered empty where the server took it; an address that does not exist is not tried again that day */
    void settle(Claim claim, Optional<Undelivered> undelivered) {
        jdbc.sql("""
                        update monitoring.reminder_sent
                        set state = case when :reason::text is null then 'SENT' else 'FAILED' end, reason = :reason,
                            tries = case when :reason = 'ADDRESS' then :most else tries end, touched_at = clock_timestamp()
                        where region_code = :region and day = :day and account_id = :account and tries = :tries
                            and state = 'SENDING'
                        """)
                .param("reason", undelivered.map(Enum::name).orElse(null))
                .param("most", MOST_TRIES)
                .param("region", claim.region().value())
                .param("day", claim.day())
                .param("account", claim.account())
                .param("tries", claim.tries())
                .update();
    }

    /** Of the last fourteen days, the latest first; those that failed before the others of their day. */
    List<Sent> recent(RegionCode region) {
        return jdbc.sql("""
                        select it.day, array_to_string(it.kinds, ',') as kinds, it.state, it.reason, account.name
                        from monitoring.reminder_sent it
                        left join identity.account on account.id = it.account_id
                        where it.region_code = :region and it.day >= :day
                        order by it.day desc, it.state = 'SENT', lower(account.name), it.account_id
                        """)
                .param("region", region.value())
                .param("day", today.date().minusDays(DAYS_SHOWN))
                .query(Reminders::sent)
                .list();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getObject("day", LocalDate.class),
                Arrays.stream(row.getString("kinds").split(",", -1))
                        .map(ReminderKind::valueOf)
                        .toList(),
                Optional.ofNullable(row.getString("name")),
                row.getString("state"),
                Optional.ofNullable(row.getString("reason")).map(Undelivered::valueOf));
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from monitoring.reminder_sent where day < :day")
                .param("day", day)
                .update();
    }
}
