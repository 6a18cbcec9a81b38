package id.mandala.movement.selection;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.sent.SentFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Round;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant answers the questionnaire, until its day is over or a decision was made. */
@Service
@Transactional
class Apply {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINK = 500;

    private final RuleRows rules;
    private final Questionnaire questionnaire;
    private final Decisions decisions;
    private final Today today;
    private final AuditTrail trail;

    Apply(RuleRows rules, Questionnaire questionnaire, Decisions decisions, Today today, AuditTrail trail) {
        this.rules = rules;
        this.questionnaire = questionnaire;
        this.decisions = decisions;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @param file sent with it; without one the file of the answer before stays
     * @throws StaleVersion when somebody answered since it was seen
     */
    void answer(Round in, RegionCode region, Questionnaire.Answer it, Optional<SentFile> file) {
        Actors.current().require(Permission.APPLY, region);
        var rule = rules.find(in).orElseThrow(() -> new RuleBroken("movement.selection.no-rule"));
        if (!isOpen(in, rule, region)) {
            throw new RuleBroken("movement.selection.answers-late");
        }
        if (rule.rule().marked().stream().noneMatch(question -> question.key().equals(it.question()))) {
            throw new RuleBroken("movement.selection.question", it.question());
        }
        var scale = rule.rule().edition().scale();
        if (!scale.allows(it.mark())) {
            throw new RuleBroken("movement.selection.mark", scale.min(), scale.max());
        }
        if (it.words().isBlank() || it.words().length() > LONGEST) {
            throw new RuleBroken("movement.selection.words", LONGEST);
        }
        if (!it.link().isEmpty()
                && (!it.link().matches("https?://\\S+") || it.link().length() > LONGEST_LINK)) {
            throw new RuleBroken("movement.selection.link");
        }
        var before = Optional.ofNullable(questionnaire.of(in, region).get(it.question()));
        if (it.version() != before.map(Questionnaire.Answer::version).orElse(0) + 1) {
            throw new StaleVersion();
        }
        var kept = file.map(sent -> questionnaire.keep(in, region, sent))
                .or(() -> before.flatMap(Questionnaire.Answer::file));
        var answer = new Questionnaire.Answer(
                it.question(), it.mark(), it.words(), it.link(), kept, "", it.name(), it.at(), it.version());
        if (!questionnaire.add(in, region, answer)) {
            throw new StaleVersion();
        }
        trail.record(region, "movement.applicant-answered", in.id(), Map.of("question", it.question()));
    }

    boolean isOpen(Round in, RuleRows.Kept rule, RegionCode region) {
        return decisions.standing(in, region).isEmpty()
                && (rule.answersDue() == null || !today.date().isAfter(rule.answersDue()));
    }
}
