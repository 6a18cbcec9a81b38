package id.mandala.evaluation.self;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Bantul's secretariat has begun to answer this year's questions: it agreed to what was proposed for the first two components. */
@Component
class DemoClaims implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final Set<String> ANSWERED = Set.of("baseline", "output");

    private final Editions editions;
    private final SelfAssessment self;
    private final Claims claims;
    private final Today today;

    DemoClaims(Editions editions, SelfAssessment self, Claims claims, Today today) {
        this.editions = editions;
        this.self = self;
        this.claims = claims;
        this.today = today;
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public void load() {
        int year = today.date().getYear();
        var edition = editions.of(BANTUL, year);
        for (var answer : self.of(BANTUL, year, edition)) {
            var mark = answer.proposal().flatMap(Proposal::mark);
            if (mark.isPresent() && ANSWERED.contains(answer.component().key())) {
                var claim = new Claim(
                        answer.question().key(),
                        mark.get(),
                        mark,
                        "Contoh untuk peragaan.",
                        "Sekretariat (contoh)",
                        Instant.EPOCH,
                        1);
                claims.add(
                        BANTUL,
                        year,
                        edition.id(),
                        claim,
                        answer.proposal().map(it -> it.found().proofs()).orElseThrow());
            }
        }
    }
}
