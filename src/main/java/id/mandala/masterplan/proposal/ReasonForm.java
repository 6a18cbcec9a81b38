package id.mandala.masterplan.proposal;

import id.mandala.values.Chosen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of {@link Reason}. */
record ReasonForm(
        @Nullable String problem,
        @Nullable List<String> issues,
        @Nullable String kind,
        @Nullable String origin,
        @Nullable String innovation)
        implements PartForm {

    static ReasonForm of(Reason it) {
        return new ReasonForm(
                it.problem(),
                it.issues().stream().map(UUID::toString).toList(),
                it.kind().map(Enum::name).orElse(""),
                it.origin().map(Enum::name).orElse(""),
                it.innovation());
    }

    public boolean answers(UUID issue) {
        return issues != null && issues.contains(issue.toString());
    }

    @Override
    public Reason part() {
        return new Reason(
                Typed.said(problem),
                Typed.ids(issues),
                Chosen.among(InitiativeKind.values(), kind),
                Chosen.among(Origin.values(), origin),
                Typed.said(innovation));
    }

    @Override
    public String field(String code) {
        return "problem";
    }
}
