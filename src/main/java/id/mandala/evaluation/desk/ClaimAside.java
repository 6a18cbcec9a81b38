package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.self.Claim;
import id.mandala.evaluation.self.Claims;
import id.mandala.evaluation.self.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the regency says of itself, why, and the records that rests on. */
@Component
class ClaimAside implements DeskAside {

    private static final int SHOWN = 5;

    private final Claims claims;

    ClaimAside(Claims claims) {
        this.claims = claims;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, List<Line>> of(Evaluation it) {
        var proofs = claims.proofs(it.region(), it.year(), it.edition());
        var lines = new LinkedHashMap<String, List<Line>>();
        claims.of(it.region(), it.year(), it.edition())
                .forEach((question, claim) ->
                        lines.put(question, lines(it, claim, proofs.getOrDefault(question, List.of()))));
        return lines;
    }

    private static List<Line> lines(Evaluation it, Claim claim, List<Found.Thing> proofs) {
        var own = Optional.of("evaluasi-mandiri/" + it.year() + "/" + claim.question());
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                claim.isAbove(!proofs.isEmpty()) ? "evaluation.desk.claim.above" : "evaluation.desk.claim",
                List.of(claim.mark(), claim.name()),
                own));
        if (!claim.note().isBlank()) {
            lines.add(new Line("evaluation.desk.claim.note", List.of(claim.note()), Optional.empty()));
        }
        proofs.stream()
                .limit(SHOWN)
                .map(proof -> new Line(
                        "evaluation.desk.claim.proof",
                        List.of(proof.title()),
                        Optional.of(proof.page().replaceFirst("^/", ""))))
                .forEach(lines::add);
        if (proofs.size() > SHOWN) {
            lines.add(new Line("evaluation.desk.claim.more", List.of(proofs.size() - SHOWN), own));
        }
        return lines;
    }
}
