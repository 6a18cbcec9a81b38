package id.mandala.monitoring.reminder;

import id.mandala.identity.Actor.Grant;
import id.mandala.identity.Recipients;
import id.mandala.monitoring.reminder.Reminders.Sent;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of reminders shows. */
@Component
@Transactional(readOnly = true)
class ReminderDesk {

    /** Drawing hundreds costs more than finding them. */
    private static final int ROWS = 50;

    /**
     * @param from the address reminders come from; absent where no mail server is named
     * @param hour from which on reminders are sent
     * @param sent of the last fourteen days
     * @param rows how many of them the list holds at once
     * @param unreached names of people without an address, by their agency; those of no agency stand under the empty name
     */
    record RemindersPage(
            Area region,
            Optional<String> from,
            int hour,
            List<Sent> sent,
            int rows,
            SortedMap<String, SortedSet<String>> unreached,
            Map<String, String> problems) {

        /** Those on the page. */
        public List<Sent> listed() {
            return sent.subList(0, Math.min(rows, sent.size()));
        }

        public int further() {
            return sent.size() - listed().size();
        }

        public long count(String state) {
            return sent.stream().filter(it -> it.state().equals(state)).count();
        }
    }

    private final Regions regions;
    private final Agencies agencies;
    private final Recipients recipients;
    private final Reminders reminders;
    private final int hour;

    ReminderDesk(
            Regions regions,
            Agencies agencies,
            Recipients recipients,
            Reminders reminders,
            @Value("${mandala.reminders.hour}") int hour) {
        this.regions = regions;
        this.agencies = agencies;
        this.recipients = recipients;
        this.reminders = reminders;
        this.hour = hour;
    }

    RemindersPage page(RegionCode region, Optional<String> from, boolean all, Map<String, String> problems) {
        return new RemindersPage(
                regions.get(region),
                from,
                hour,
                reminders.recent(region),
                all ? Integer.MAX_VALUE : ROWS,
                unreached(region),
                problems);
    }

    private SortedMap<String, SortedSet<String>> unreached(RegionCode region) {
        var names = agencies.names(region);
        var unreached = new TreeMap<String, SortedSet<String>>(String.CASE_INSENSITIVE_ORDER);
        recipients.in(region).stream()
                .filter(it -> it.email().isEmpty())
                .forEach(person -> person.actor().grants().stream()
                        .filter(it -> it.region().equals(region) && isReminded(it))
                        .forEach(it -> unreached
                                .computeIfAbsent(
                                        it.agency()
                                                .map(of -> names.getOrDefault(of, "–"))
                                                .orElse(""),
                                        _ -> new TreeSet<>())
                                .add(person.actor().name())));
        return unreached;
    }

    private static boolean isReminded(Grant grant) {
        return Arrays.stream(ReminderKind.values()).anyMatch(it -> grant.role().allows(it.permission()));
    }
}
