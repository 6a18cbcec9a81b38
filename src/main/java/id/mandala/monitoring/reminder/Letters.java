package id.mandala.monitoring.reminder;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Recipients;
import id.mandala.identity.Recipients.Recipient;
import id.mandala.monitoring.reminder.Matters.Matter;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is to be told what on a day. */
@Component
class Letters {

    /** All that one person is told on a day, at least one matter. */
    record Letter(LocalDate day, Recipient to, List<Matter> matters) {

        RegionCode region() {
            return matters.getFirst().region();
        }

        List<ReminderKind> kinds() {
            return matters.stream().map(Matter::kind).distinct().toList();
        }
    }

    private final Recipients recipients;
    private final Matters matters;
    private final AgencyGrants grants;

    Letters(Recipients recipients, Matters matters, AgencyGrants grants) {
        this.recipients = recipients;
        this.matters = matters;
        this.grants = grants;
    }

    /** Asked by the program itself, which sees all regions; what a person is told is found out as that person. */
    List<Letter> of(LocalDate day) {
        var reachable = recipients.in(RegionCode.NATION).stream()
                .filter(it -> it.email().isPresent())
                .toList();
        var told = new LinkedHashMap<UUID, Letter>();
        for (var region : regencies(reachable)) {
            var all = matters.of(region, day);
            for (var person : reachable) {
                var own = Actors.as(person.actor(), () -> own(all));
                if (!own.isEmpty()) {
                    told.computeIfAbsent(person.account(), _ -> new Letter(day, person, new ArrayList<>()))
                            .matters()
                            .addAll(own);
                }
            }
        }
        return List.copyOf(told.values());
    }

    private static List<RegionCode> regencies(List<Recipient> people) {
        return people.stream()
                .flatMap(it -> it.actor().grants().stream())
                .map(Actor.Grant::region)
                .filter(RegionCode::isRegency)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Matter> own(List<Matter> all) {
        return all.stream()
                .map(it -> it.of(grants.of(it.kind().permission(), it.region())))
                .filter(it -> !it.isNothing())
                .toList();
    }
}
