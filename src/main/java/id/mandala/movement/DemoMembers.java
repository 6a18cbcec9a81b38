package id.mandala.movement;

import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two rounds: 2021 for national tourism areas, with Buton, and 2022, whose members its selection finds. */
@Component
class DemoMembers implements DemoContent {

    private final Rounds rounds;

    DemoMembers(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void load() {
        var tourism = Round.of(2021, Tier.REGENCY, "Gerakan Menuju Smart City 2021: KPPN dan IKN");
        rounds.open(tourism);
        rounds.admit(tourism, List.of(RegionCode.of("74.04")), "Kawasan Pariwisata Prioritas Nasional (KPPN)");
        rounds.open(Round.of(2022, Tier.REGENCY, "Gerakan Menuju Smart City 2022"));
    }
}
