package id.mandala.region;

import id.mandala.identity.AgencyChoices;
import id.mandala.values.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the living agencies of a regency to whoever gives an officer a role. */
@Component
class AgenciesToChoose implements AgencyChoices {

    private final Agencies agencies;
    private final Clock clock;

    AgenciesToChoose(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public List<Choice> of(RegionCode region) {
        return agencies.living(region, LocalDate.now(clock)).stream()
                .map(it -> new Choice(it.id(), it.name()))
                .toList();
    }
}
