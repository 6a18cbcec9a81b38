package id.mandala.budget.revenue;

import id.mandala.region.Agencies;
import id.mandala.region.AgenciesByName;
import id.mandala.region.Agency;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The agencies that collect own-source revenue, as people call them. */
@Component
class CollectingAgencies {

    private final Agencies agencies;
    private final Today today;

    CollectingAgencies(Agencies agencies, Today today) {
        this.agencies = agencies;
        this.today = today;
    }

    /** Those of a region, read once for a whole page or file. */
    Known in(RegionCode region) {
        var all = agencies.all(region);
        return new Known(all, today.date(), new AgenciesByName(all, today.date()));
    }

    /** @param all that ever were, by name */
    record Known(List<Agency> all, LocalDate today, AgenciesByName byName) {

        public String name(UUID agency) {
            return find(agency).map(Agency::name).orElse("–");
        }

        Optional<Agency> find(UUID agency) {
            return all.stream().filter(it -> it.id().equals(agency)).findFirst();
        }

        /** Those that live, and the one that is named already although it does not. */
        List<Agency> toChoose(Optional<UUID> present) {
            return all.stream()
                    .filter(it ->
                            it.livesOn(today) || present.filter(it.id()::equals).isPresent())
                    .toList();
        }

        /**
         * By full or short name, as {@link AgenciesByName} finds it.
         *
         * @throws RuleBroken {@code budget.revenue.agency-unknown}
         */
        Agency read(String name) {
            return byName.find(name).orElseThrow(() -> new RuleBroken("budget.revenue.agency-unknown", name.strip()));
        }

        /** @throws RuleBroken {@code budget.revenue.agency} where it is none of the region's that live */
        void checkOpen(UUID agency) {
            if (find(agency).filter(it -> it.livesOn(today)).isEmpty()) {
                throw new RuleBroken("budget.revenue.agency");
            }
        }
    }
}
