package id.mandala.portal;

import id.mandala.evaluation.Finding;
import id.mandala.evaluation.FindingKind;
import java.util.List;

/** What the assessors found in a year, and how much of it they had found before. */
record Advice(int year, List<Finding> findings) {

    Advice {
        findings = List.copyOf(findings);
    }

    public List<Finding> strengths() {
        return of(FindingKind.STRENGTH);
    }

    public List<Finding> weaknesses() {
        return of(FindingKind.WEAKNESS);
    }

    public List<Finding> recommendations() {
        return of(FindingKind.RECOMMENDATION);
    }

    public Claim claim() {
        var returned =
                weaknesses().stream().filter(it -> it.returnsFrom().isPresent()).count();
        return returned == 0
                ? Claim.of("findings", weaknesses().size())
                : Claim.of("findings-returned", returned, weaknesses().size());
    }

    private List<Finding> of(FindingKind kind) {
        return findings.stream().filter(it -> it.kind() == kind).toList();
    }
}
