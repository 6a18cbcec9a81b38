package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rounds of the published result letters, with the days that are known of them, and one that runs. Sources: docs/sources.md; by
 * which edition those who did not take part in 2023 would have been judged is ours: KPPN for those judged in its cohort of 2022.
 */
@Component
class DemoRounds implements DemoContent {

    private static final String FIRST = "gsc-2022-first";
    private static final String REGULAR = "gsc-2023-regular";
    private static final String KPPN = "gsc-2023-kppn-ikn";
    private static final List<RegionCode> ABSENT_KPPN = codes("12.11", "12.17", "71.02", "74.72", "82.02", "82.03");
    private static final List<RegionCode> ABSENT_REGULAR = codes("32.72", "33.75", "53.09", "73.24", "82.06");

    private final LeadRound lead;
    private final RoundRows rounds;
    private final Invitations invitations;

    DemoRounds(LeadRound lead, RoundRows rounds, Invitations invitations) {
        this.lead = lead;
        this.rounds = rounds;
        this.invitations = invitations;
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public void load() {
        var of2022 = new Round.Letter("B-1004/DJAI/AI.01.04/12/2022", LocalDate.of(2022, 12, 6));
        var of2023 = new Round.Letter("B-1384/DJAI/AI.01.04/12/2023", LocalDate.of(2023, 12, 4));
        held(2022, FIRST, "", new Dates(null, null, null, null, of2022.on()), of2022, List.of());
        var second = new Dates(null, null, LocalDate.of(2023, 11, 16), null, of2023.on());
        held(2023, REGULAR, "Tahap II", second, of2023, ABSENT_REGULAR);
        held(2023, KPPN, "Tahap II", second, of2023, ABSENT_KPPN);
        var running = open(
                2026,
                KPPN,
                "",
                new Dates(
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 12, 11),
                        LocalDate.of(2026, 12, 23),
                        LocalDate.of(2027, 1, 8),
                        LocalDate.of(2027, 1, 22)),
                null);
        lead.invite(running, new TreeSet<>(codes("34.02", "35.07")));
    }

    private void held(
            int year, String edition, String phase, Dates dates, Round.Letter letter, List<RegionCode> absent) {
        var round = open(year, edition, phase, dates, letter);
        invitations.invite(
                round,
                Stream.concat(invitations.judgedIn(round).stream(), absent.stream())
                        .toList(),
                "Contoh");
        if (!absent.isEmpty()) {
            invitations.setTakesPart(year, absent, false, "Tidak ikut menurut surat " + letter.number(), "Contoh");
        }
    }

    private Round open(int year, String edition, String phase, Dates dates, Round.@Nullable Letter letter) {
        lead.open(new Round(year, edition, phase, dates, Optional.ofNullable(letter), "", "", "", Instant.EPOCH, 1));
        return rounds.find(year, edition).orElseThrow();
    }

    private static List<RegionCode> codes(String... codes) {
        return Stream.of(codes).map(RegionCode::of).toList();
    }
}
