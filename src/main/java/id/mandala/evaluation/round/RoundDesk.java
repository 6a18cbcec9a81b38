package id.mandala.evaluation.round;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the ministry sees of its rounds. */
@Service
@Transactional(readOnly = true)
class RoundDesk {

    private final RoundRows rounds;
    private final Standings standings;
    private final Invitations invitations;
    private final Instruments instruments;
    private final Regions regions;

    RoundDesk(
            RoundRows rounds, Standings standings, Invitations invitations, Instruments instruments, Regions regions) {
        this.rounds = rounds;
        this.standings = standings;
        this.invitations = invitations;
        this.instruments = instruments;
        this.regions = regions;
    }

    Round get(int year, String edition) {
        LeadRound.requireLead();
        return rounds.find(year, edition).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    RoundsPage rounds(List<Home> homes, Map<String, String> assessors, RoundsPage.Forms forms) {
        LeadRound.requireLead();
        return new RoundsPage(
                rounds.all().stream()
                        .map(it -> new RoundsPage.Line(it, title(it)))
                        .toList(),
                editions().toList(),
                homes,
                assessors,
                names(homes.stream().map(Home::region)),
                forms);
    }

    RoundPage round(Round it, Optional<RoundPage.Asked> asked, RoundPage.Forms forms) {
        var all = standings.of(it);
        var edition = loaded(it.edition());
        return new RoundPage(
                it,
                title(it),
                edition.map(found -> found.questions().size()).orElse(0),
                edition.filter(found -> EditionFingerprint.of(found).equals(it.fingerprint()))
                        .isEmpty(),
                all,
                names(all.stream().map(Standing::region)),
                rounds.history(it),
                asked,
                forms.codes()
                        .orElseGet(() -> invitations.judgedBefore(it.year(), it.edition()).stream()
                                .map(RegionCode::value)
                                .collect(Collectors.joining("\n"))),
                forms);
    }

    Standing standing(Round it, RegionCode region) {
        return standings.of(it, region).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Words title(Round it) {
        return loaded(it.edition()).map(Instrument::title).orElse(Words.same(it.edition()));
    }

    String name(RegionCode region) {
        return regions.name(region);
    }

    private Map<RegionCode, String> names(Stream<RegionCode> codes) {
        return codes.distinct().collect(Collectors.toMap(it -> it, regions::name));
    }

    private Stream<Instrument> editions() {
        return instruments.all().stream()
                .flatMap(it -> it instanceof Instruments.Entry.Loaded(var instrument)
                        ? Stream.of(instrument)
                        : Stream.empty());
    }

    private Optional<Instrument> loaded(String edition) {
        return editions().filter(it -> it.id().equals(edition)).findFirst();
    }
}
