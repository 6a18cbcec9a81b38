package id.mandala.overlap.cases;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * A group of items of several agencies that looks alike, and what the agencies and the secretariat make of it.
 *
 * @param number 1, 2, 3 … of the region: "Kasus 7"
 * @param question what the secretariat asks the agencies
 * @param due the last day to answer; after it a decision waits for nobody
 * @param answers all of them, the newest last
 */
public record OverlapCase(
        RegionCode region,
        UUID id,
        int number,
        CaseKind kind,
        String title,
        String question,
        LocalDate due,
        Instant openedAt,
        List<CaseItem> items,
        List<Answer> answers,
        CaseState state,
        Saving saving,
        int version) {

    static final int MOST_ITEMS = 12;

    public OverlapCase {
        title = Said.needed(title, Said.LONGEST_TITLE, "overlap.case-title");
        question = Said.needed(question, Said.LONGEST_TEXT, "overlap.case-question");
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    public CaseStage stage() {
        return switch (state) {
            case CaseState.Open _ -> unanswered().isEmpty() ? CaseStage.ANSWERED : CaseStage.OPEN;
            case CaseState.Decided _ -> CaseStage.DECIDED;
            case CaseState.Done _ -> CaseStage.DONE;
            case CaseState.Closed _ -> CaseStage.CLOSED;
        };
    }

    public boolean isOpen() {
        return state instanceof CaseState.Open;
    }

    /** Those whose items stand in it, each once. */
    public SequencedSet<UUID> agencies() {
        var agencies = new LinkedHashSet<UUID>();
        items.forEach(it -> agencies.add(it.agency()));
        return agencies;
    }

    public SequencedSet<UUID> unanswered() {
        var missing = new LinkedHashSet<>(agencies());
        answers.forEach(it -> missing.remove(it.agency()));
        return missing;
    }

    /** The one that counts. */
    public Optional<Answer> answerOf(UUID agency) {
        return answers.stream().filter(it -> it.agency().equals(agency)).reduce((_, newer) -> newer);
    }

    public List<ItemRef> refs() {
        return items.stream().map(CaseItem::ref).toList();
    }

    public Optional<CaseItem> item(ItemRef ref) {
        return items.stream().filter(it -> it.ref().equals(ref)).findFirst();
    }

    public Optional<CaseItem> lead() {
        return state.decided().flatMap(Decision::lead).flatMap(this::item);
    }

    /** What its items were planned to cost when it was opened. */
    public Rupiah atStake() {
        return Rupiah.sum(items.stream().flatMap(it -> it.amount().stream()).toList());
    }

    public boolean mayBeDecidedOn(LocalDate today) {
        return isOpen() && (unanswered().isEmpty() || today.isAfter(due));
    }

    /** Whether every agency's newest answer says that the items only look alike. */
    public boolean allSayNotTheSame() {
        return agencies().stream()
                .allMatch(it -> answerOf(it)
                        .filter(answer -> answer.position() == Position.NOT_THE_SAME)
                        .isPresent());
    }

    /** @throws RuleBroken {@code overlap.case-over} */
    void requireOpen() {
        if (!isOpen()) {
            throw new RuleBroken("overlap.case-over", number);
        }
    }

    /** @throws RuleBroken where it is too early for this decision, or it is none of this case */
    void checkDecision(Decision decision, LocalDate today) {
        requireOpen();
        if (!mayBeDecidedOn(today)) {
            throw new RuleBroken("overlap.case-unanswered", unanswered().size(), due);
        }
        if (decision.outcome() == Outcome.NOT_THE_SAME && !allSayNotTheSame()) {
            throw new RuleBroken("overlap.case-not-all");
        }
        if (decision.lead().isPresent() && decision.lead().flatMap(this::item).isEmpty()) {
            throw new RuleBroken("overlap.case-lead");
        }
    }

    /** @throws RuleBroken {@code overlap.case-undecided}, {@code overlap.case-over} */
    Decision toBeCarriedOut() {
        return switch (state) {
            case CaseState.Decided it -> it.decision();
            case CaseState.Open _ -> throw new RuleBroken("overlap.case-undecided", number);
            case CaseState.Done _, CaseState.Closed _ -> throw new RuleBroken("overlap.case-over", number);
        };
    }
}
