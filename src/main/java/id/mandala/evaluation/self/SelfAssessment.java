package id.mandala.evaluation.self;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Scale;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the questions of an edition beside a region's records and what it said of itself. */
@Component
@Transactional(readOnly = true)
class SelfAssessment {

    private final OwnRecords records;
    private final Crosswalk crosswalk;
    private final Claims claims;
    private final List<QuestionAside> asides;

    SelfAssessment(OwnRecords records, Crosswalk crosswalk, Claims claims, ObjectProvider<QuestionAside> asides) {
        this.records = records;
        this.crosswalk = crosswalk;
        this.claims = claims;
        this.asides = asides.stream()
                .sorted(Comparator.comparingInt(QuestionAside::order))
                .toList();
    }

    /** In the order of the edition. */
    List<Answer> of(RegionCode region, int year, Instrument instrument) {
        var found = records.of(region, year);
        var said = claims.of(region, year, instrument.id());
        var answered = crosswalk.of(instrument);
        var leverage = Leverage.of(instrument);
        return instrument.components().stream()
                .flatMap(component -> component
                        .questions()
                        .map(question -> new Answer(
                                question,
                                component,
                                Optional.ofNullable(answered.get(question.key()))
                                        .map(it -> proposal(it, found, instrument.scale())),
                                Optional.ofNullable(said.get(question.key())),
                                leverage.getOrDefault(question.key(), BigDecimal.ZERO),
                                instrument.scale().max())))
                .toList();
    }

    Optional<Answer> of(RegionCode region, int year, Instrument instrument, String question) {
        return of(region, year, instrument).stream()
                .filter(it -> it.question().key().equals(question))
                .findFirst();
    }

    /** What others add to a question's page. */
    record Aside(String template, Object content) {}

    List<Aside> asides(RegionCode region, int year, Instrument instrument, String question) {
        return asides.stream()
                .map(it -> new Aside(it.template(), it.of(region, year, instrument.id(), question)))
                .toList();
    }

    private static Proposal proposal(Crosswalk.Answered answered, Map<OwnRecords.Key, Found> found, Scale scale) {
        var key = new OwnRecords.Key(answered.record(), answered.argument());
        return Proposal.of(answered.rule(), found.getOrDefault(key, Found.NOTHING), scale);
    }
}
