package id.mandala.movement.selection;

import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the ministry sees of selections. */
@Service
@Transactional(readOnly = true)
class SelectionDesk {

    private final Rounds rounds;
    private final Decide decide;
    private final Decide.Rows rows;
    private final Known known;
    private final Regions regions;

    SelectionDesk(Rounds rounds, Decide decide, Decide.Rows rows, Known known, Regions regions) {
        this.rounds = rounds;
        this.decide = decide;
        this.rows = rows;
        this.known = known;
        this.regions = regions;
    }

    /** What applicants and others say. */
    @Component
    record Known(Editions editions, Indices indices, Questionnaire questionnaire) {}

    Round get(String id) {
        return rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    SelectionsPage all(SelectionsPage.Forms forms) {
        Rounds.requireLead();
        return new SelectionsPage(
                rounds.all().stream()
                        .map(it -> new SelectionsPage.Line(
                                it,
                                rows.rules().find(it),
                                rows.applicants().of(it).size(),
                                rows.decisions().end(it)))
                        .toList(),
                known.indices().held(),
                forms);
    }

    SelectionPage page(Round it, SelectionPage.Forms forms) {
        Rounds.requireLead();
        var rule = rows.rules().find(it);
        var decisions = rows.decisions().of(it);
        var frozen = rule.map(kept -> decide.present(it, kept.rule()));
        var end = rows.decisions().end(it);
        var ranking = end.flatMap(_ -> decisions.stream().findFirst())
                .map(one -> one.decided().frozen())
                .or(() -> frozen)
                .map(Frozen::ranking);
        return new SelectionPage(
                it,
                rule.map(kept -> kept.rule().edition())
                        .orElseGet(() -> known.editions().get(Editions.FIRST)),
                rule,
                rows.rules().history(it),
                rows.applicants().of(it),
                ranking,
                ranking.map(Sensitivity::of).orElse(List.of()),
                decisions,
                frozen.filter(now -> !decisions.isEmpty()
                                && !now.text()
                                        .equals(decisions.getFirst().decided().input()))
                        .isPresent(),
                end,
                rows.objections().of(it),
                forms);
    }

    /** Names as they are today, for those whose name has changed since they were invited. */
    Map<RegionCode, String> renamed(List<Applicants.Invited> all) {
        return all.stream()
                .filter(it -> !regions.name(it.region()).equals(it.called()))
                .collect(Collectors.toMap(Applicants.Invited::region, it -> regions.name(it.region())));
    }

    ApplicantPage applicant(Round in, RegionCode region, ApplicantPage.Forms forms) {
        Rounds.requireLead();
        return new ApplicantPage(
                sheet(in, region),
                known.questionnaire().of(in, region),
                rows.objections().of(in, region),
                forms);
    }

    /** What is known of one applicant, for itself and for the ministry. */
    Sheet sheet(Round in, RegionCode region) {
        var rule = rows.rules().find(in).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var invited = rows.applicants().of(in).stream()
                .filter(it -> it.region().equals(region))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var judged = rows.applicants().judged(in, rule.rule()).stream()
                .filter(it -> it.region().equals(region))
                .findFirst();
        return new Sheet(
                in,
                invited,
                regions.name(region),
                rule,
                judged,
                judged.map(it -> it.outcome(rule.rule())),
                rows.decisions().standing(in, region),
                rows.decisions().end(in));
    }

    List<Round> roundsOf(RegionCode region) {
        return rounds.all().stream()
                .filter(it -> rows.applicants().of(it).stream()
                        .anyMatch(one -> one.region().equals(region)))
                .toList();
    }

    Optional<SelectionPage.Public> told(Round it) {
        return rows.decisions()
                .end(it)
                .flatMap(end -> rows.rules()
                        .find(it)
                        .map(rule -> new SelectionPage.Public(
                                it,
                                rule.rule(),
                                end,
                                rounds.members(it).stream().map(regions::get).toList())));
    }
}
