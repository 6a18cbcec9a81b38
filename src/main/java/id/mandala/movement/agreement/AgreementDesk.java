package id.mandala.movement.agreement;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.OutputStates;
import id.mandala.movement.Rounds;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What ministry and regency see of agreements. */
@Service
@Transactional(readOnly = true)
class AgreementDesk {

    private final Rows rows;
    private final Rounds rounds;
    private final Regions regions;
    private final Today today;
    private final ObjectProvider<OutputStates> outputs;

    AgreementDesk(Rows rows, Rounds rounds, Regions regions, Today today, ObjectProvider<OutputStates> outputs) {
        this.rows = rows;
        this.rounds = rounds;
        this.regions = regions;
        this.today = today;
        this.outputs = outputs;
    }

    @Component
    record Rows(AgreementRows agreements, Papers papers, Duties duties) {}

    Agreement get(UUID id) {
        return rows.agreements.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Paper paper(RegionCode region, UUID agreement) {
        return rows.papers.find(region, agreement).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<Paper> papers(UUID agreement) {
        return rows.papers.of(agreement);
    }

    Optional<byte[]> content(Paper it) {
        return rows.papers.content(it);
    }

    AgreementsPage all(AgreementForm form, Map<String, String> problems) {
        Rounds.requireLead();
        return new AgreementsPage(
                rows.agreements.all().stream()
                        .map(it -> new AgreementsPage.Line(it, rows.papers.of(it.id())))
                        .toList(),
                rounds.all(),
                form,
                problems);
    }

    CeremonyPage ceremony(Agreement it, Optional<SigningRuns.Run> run, boolean asks, Map<String, String> problems) {
        Rounds.requireLead();
        var papers = rows.papers.of(it.id());
        return new CeremonyPage(
                it,
                papers,
                papers.stream().collect(Collectors.toMap(Paper::region, one -> regions.name(one.region()))),
                rows.duties.done(it.id()),
                run,
                asks,
                today.date(),
                problems);
    }

    OwnAgreementPage own(RegionCode region, UUID id, boolean asks, OwnAgreementPage.Forms forms) {
        Actors.current().require(Permission.SEE_REGION, region);
        var agreement = get(id);
        var paper = paper(region, id);
        var round = rounds.find(agreement.round()).orElseThrow();
        return new OwnAgreementPage(
                agreement,
                paper,
                regions.name(region),
                rows.duties.of(region, id),
                Optional.ofNullable(outputs.getIfAvailable())
                        .map(it -> it.of(region, round))
                        .orElse(Map.of()),
                today.date(),
                Actors.current().may(Permission.SIGN_AGREEMENTS, region),
                Actors.current().may(Permission.APPLY, region),
                asks,
                forms);
    }

    /** The latest first. */
    List<OwnAgreementPage.Line> own(RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        var papers = rows.papers.of(region);
        return rows.agreements.all().stream()
                .flatMap(it -> papers.stream()
                        .filter(paper -> paper.agreement().equals(it.id()))
                        .map(paper -> new OwnAgreementPage.Line(it, paper)))
                .toList();
    }

    String name(RegionCode region) {
        return regions.name(region);
    }
}
