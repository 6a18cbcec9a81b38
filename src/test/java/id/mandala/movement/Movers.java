package id.mandala.movement;

import id.mandala.identity.Actor;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who move regencies into the programme. */
public final class Movers {

    private Movers() {}

    public static Actor ministry() {
        return person("Kementerian", Role.MINISTRY, RegionCode.NATION);
    }

    public static Actor secretariat(RegionCode region) {
        return person("Sekretariat", Role.SECRETARIAT, region);
    }

    public static Actor regent(RegionCode region) {
        return person("Bupati", Role.REGENT, region);
    }

    public static Actor person(String name, Role role, RegionCode region) {
        return new Actor(
                Optional.of(UUID.randomUUID()), name, List.of(new Actor.Grant(role, region, Optional.empty())));
    }
}
