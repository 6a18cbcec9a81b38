package id.mandala.overlap.inventory;

import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The agencies applications belong to, as people call them. */
@Component
class OwnerAgencies {

    private final Agencies agencies;
    private final Today today;

    OwnerAgencies(Agencies agencies, Today today) {
        this.agencies = agencies;
        this.today = today;
    }

    /** Those of a region, read once for a whole file. */
    Known in(RegionCode region) {
        return new Known(region, agencies, today.date());
    }

    static final class Known {

        private final RegionCode region;
        private final Agencies agencies;
        private final LocalDate today;
        private final Map<UUID, Agency> byId;
        private final Map<String, Agency> byName = new HashMap<>();
        private final Map<UUID, Set<UUID>> held = new HashMap<>();

        private Known(RegionCode region, Agencies agencies, LocalDate today) {
            this.region = region;
            this.agencies = agencies;
            this.today = today;
            var all = agencies.all(region);
            this.byId = all.stream().collect(Collectors.toMap(Agency::id, it -> it));
            // of two with one name the one that lives is meant, then the one that lived last
            all.stream()
                    .sorted(Comparator.comparing((Agency it) -> !it.livesOn(today))
                            .thenComparing(Agency::validFrom, Comparator.reverseOrder()))
                    .forEach(it -> Stream.of(Optional.of(it.name()), Optional.ofNullable(it.shortName()))
                            .flatMap(Optional::stream)
                            .forEach(name -> byName.putIfAbsent(small(name), it)));
        }

        String name(UUID agency) {
            return find(agency).map(Agency::name).orElse("–");
        }

        /** @throws RuleBroken {@code overlap.agency-unknown} */
        UUID read(String name) {
            return Optional.ofNullable(byName.get(small(name)))
                    .map(Agency::id)
                    .orElseThrow(() -> new RuleBroken("overlap.agency-unknown", name.strip()));
        }

        Optional<Agency> find(UUID agency) {
            return Optional.ofNullable(byId.get(agency));
        }

        List<Agency> all() {
            return List.copyOf(byId.values());
        }

        boolean isLiving(UUID agency) {
            return find(agency).filter(it -> it.livesOn(today)).isPresent();
        }

        List<Agency> living() {
            return byId.values().stream()
                    .filter(it -> it.livesOn(today))
                    .sorted(Comparator.comparing(it -> small(it.name())))
                    .toList();
        }

        /** The agency with every earlier one whose matters it holds. */
        Set<UUID> heldBy(UUID agency) {
            return held.computeIfAbsent(agency, it -> agencies.heldBy(region, it));
        }

        /** Names of who holds its matters today; empty while it goes on itself. */
        List<String> now(UUID agency) {
            return isLiving(agency)
                    ? List.of()
                    : agencies.holdersOf(region, agency).stream()
                            .map(Agency::name)
                            .toList();
        }

        /** @throws RuleBroken {@code overlap.choose-agency}; {@code overlap.agency-closed} where it is no more */
        void checkOpen(UUID agency) {
            var found = find(agency).orElseThrow(() -> new RuleBroken("overlap.choose-agency"));
            if (!found.livesOn(today)) {
                throw new RuleBroken("overlap.agency-closed", found.name(), String.join(" / ", now(agency)));
            }
        }

        private static String small(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
