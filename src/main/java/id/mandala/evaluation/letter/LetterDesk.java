package id.mandala.evaluation.letter;

import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives letters their numbers and shows who has one. */
@Service
@Transactional
class LetterDesk {

    private final Letters letters;
    private final Evaluations evaluations;
    private final Regions regions;
    private final Today today;
    private final AuditTrail trail;

    LetterDesk(Letters letters, Evaluations evaluations, Regions regions, Today today, AuditTrail trail) {
        this.letters = letters;
        this.evaluations = evaluations;
        this.regions = regions;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @param letter the latest; absent where none is issued
     * @param version of the result
     */
    record Line(RegionCode region, String name, Optional<Letter> letter, int version) {
        public boolean isOvertaken() {
            return letter.filter(it -> !it.tells(version)).isPresent();
        }
    }

    LocalDate today() {
        return today.date();
    }

    /** Every published result of the year with its letter. */
    List<Line> lines(int year) {
        requireMinistry();
        var known = letters.ofYear(year).stream().collect(Collectors.toMap(Letter::region, Function.identity()));
        return evaluations.ofYear(year).stream()
                .filter(Evaluation::published)
                .map(it -> new Line(
                        it.region(),
                        regions.name(it.region()),
                        Optional.ofNullable(known.get(it.region())),
                        it.version()))
                .toList();
    }

    int nextSerial(int numberYear) {
        return letters.nextSerial(numberYear);
    }

    /** Gives every published result without a letter its number, by the regencies' codes. */
    void issueMissing(int year, Numbering numbering) {
        var lines = lines(year).stream().filter(it -> it.letter().isEmpty()).toList();
        issue(year, lines, numbering);
    }

    void issue(RegionCode region, int year, Numbering numbering) {
        issue(
                year,
                lines(year).stream().filter(it -> it.region().equals(region)).toList(),
                numbering);
    }

    private void issue(int year, List<Line> lines, Numbering numbering) {
        if (lines.isEmpty()) {
            throw new RuleBroken("evaluation.letter.nothing", String.valueOf(year));
        }
        var given = new ArrayList<Letter>();
        for (var it : lines) {
            given.add(new Letter(
                    it.region(),
                    year,
                    1,
                    numbering.number(given.size()),
                    numbering.dated(),
                    "",
                    it.version(),
                    Optional.empty()));
        }
        add(given);
    }

    /** A new letter that names the one it replaces. */
    void replace(RegionCode region, int year, int revision, String reason, Numbering numbering) {
        requireMinistry();
        var present = letters.of(region, year).stream()
                .max(Comparator.comparingInt(Letter::revision))
                .filter(it -> it.revision() == revision)
                .orElseThrow(StaleVersion::new);
        var version = evaluations
                .find(region, year)
                .filter(Evaluation::published)
                .map(Evaluation::version)
                .orElseThrow(() ->
                        new RuleBroken("evaluation.letter.not-published", regions.name(region), String.valueOf(year)));
        add(List.of(new Letter(
                region,
                year,
                present.revision() + 1,
                numbering.number(0),
                numbering.dated(),
                reason,
                version,
                Optional.empty())));
    }

    private void add(List<Letter> given) {
        var dated = given.getFirst().dated();
        int told = given.getFirst().year();
        if (dated.isAfter(today.date())
                || (dated.getYear() < told && told <= today.date().getYear())) {
            throw new RuleBroken("evaluation.letter.dated");
        }
        letters.add(given);
        for (var it : given) {
            trail.record(
                    it.region(),
                    "evaluation.letter-numbered",
                    it.year() + "/" + it.revision(),
                    Map.of("number", it.reference().text()));
        }
    }

    /** The latest first. */
    List<Letter> letters(RegionCode region, int year) {
        requireMinistry();
        return letters.of(region, year);
    }

    Letter latest(RegionCode region, int year) {
        return letters(region, year).getFirst();
    }

    List<Letter> unsealed(int year) {
        requireMinistry();
        return letters.unsealed(year);
    }

    private static void requireMinistry() {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
    }
}
