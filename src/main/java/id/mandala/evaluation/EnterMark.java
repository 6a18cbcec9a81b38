package id.mandala.evaluation;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Scale;
import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An assessor gives a question its mark, or corrects the one given before; both stay on record. */
@Service
class EnterMark {

    /**
     * @param replaces the revision the person saw, 0 for none; null to follow whichever is the last
     * @param why it is corrected; needed once the marks of the others were seen
     */
    record Entry(
            String question,
            BigDecimal mark,
            @Nullable String note,
            @Nullable Integer replaces,
            @Nullable String why) {

        Entry(String question, BigDecimal mark, @Nullable String note, @Nullable Integer replaces) {
            this(question, mark, note, replaces, null);
        }
    }

    private static final int LONGEST_NOTE = 2000;

    private final OpenEvaluations open;
    private final Assessors assessors;
    private final Marks marks;
    private final Instruments instruments;
    private final AuditTrail audit;

    EnterMark(OpenEvaluations open, Assessors assessors, Marks marks, Instruments instruments, AuditTrail audit) {
        this.open = open;
        this.assessors = assessors;
        this.marks = marks;
        this.instruments = instruments;
        this.audit = audit;
    }

    @Transactional
    EnteredMark enter(RegionCode region, int year, Entry entry) {
        var actor = Actors.current();
        actor.require(Permission.MARK, region);
        check(instruments.get(open.get(region, year).edition()), entry);
        var account = actor.account().orElseThrow(() -> new RuleBroken("evaluation.assessor-unknown"));
        var assessor = assessors.seat(region, year, account, actor.name());
        assessor.requireNotFinished();
        var entered = marks.add(assessor, entry).orElseThrow(() -> overtaken(assessor, entry));
        // Not the mark itself: the regency reads this trail, and marks only once they are settled.
        audit.record(
                region,
                entered.revision() == 1 ? "evaluation.mark-entered" : "evaluation.mark-corrected",
                year + " " + entry.question(),
                Map.of("revision", entered.revision()));
        return entered;
    }

    private StaleVersion overtaken(Assessor assessor, Entry entry) {
        var present = marks.history(assessor.region(), assessor.year(), entry.question()).stream()
                .filter(it -> it.assessor().equals(assessor.id()))
                .reduce((_, last) -> last);
        return StaleVersion.of(
                Objects.requireNonNullElse(entry.replaces(), 0),
                present.map(EnteredMark::revision).orElse(0),
                present.filter(it -> it.mark().compareTo(entry.mark()) != 0).stream()
                        .map(it -> new StaleVersion.Difference(
                                "evaluation.column.mark",
                                entry.mark().toPlainString(),
                                it.mark().toPlainString()))
                        .toList());
    }

    private static void check(Instrument instrument, Entry entry) {
        if (instrument.question(entry.question()).isEmpty()) {
            throw new RuleBroken("evaluation.question-unknown", entry.question(), instrument.id());
        }
        if (isLong(entry.note()) || isLong(entry.why())) {
            throw new RuleBroken("evaluation.note-long", LONGEST_NOTE);
        }
        checkMark(instrument.scale(), entry.mark());
    }

    private static boolean isLong(@Nullable String words) {
        return words != null && words.length() > LONGEST_NOTE;
    }

    static void checkMark(Scale scale, BigDecimal mark) {
        if (isAbsurd(mark)) {
            throw new RuleBroken("evaluation.mark-digits");
        }
        if (!scale.allows(mark)) {
            throw new RuleBroken(
                    "evaluation.mark-outside-scale",
                    mark.toPlainString(),
                    scale.min().toPlainString(),
                    scale.max().toPlainString(),
                    scale.step().toPlainString());
        }
    }

    /** Numbers such as 1e999999999 are small to send and without end to compute with. */
    private static boolean isAbsurd(BigDecimal mark) {
        return Math.abs(mark.scale()) > 6 || mark.precision() > 12;
    }
}
