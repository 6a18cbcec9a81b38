package id.mandala.evaluation.survey;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a survey sends, as typed. */
record SurveyForm(
        @Nullable String initiative,
        @Nullable String service,
        @Nullable String purpose,
        @Nullable List<String> areas,
        @Nullable String users,
        @Nullable String source,
        @Nullable String from,
        @Nullable String until,
        @Nullable Long version) {

    static final String COMPONENT = "impact";

    SurveyForm {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    static SurveyForm of(Survey it) {
        return new SurveyForm(
                it.initiative().toString(),
                it.service(),
                it.purpose(),
                it.areas(),
                String.valueOf(it.users()),
                it.usersSource(),
                it.from().toString(),
                it.until().toString(),
                it.version());
    }

    static SurveyForm empty(LocalDate today) {
        return new SurveyForm(
                "",
                "",
                "",
                List.of(),
                "",
                "",
                today.toString(),
                today.plusMonths(1).toString(),
                0L);
    }

    /** The form of an open survey has only what may be mended; the rest is as it stands. */
    SurveyForm over(Survey it) {
        var present = of(it);
        return new SurveyForm(
                present.initiative,
                present.service,
                present.purpose,
                present.areas,
                users,
                source,
                present.from,
                until,
                version);
    }

    public boolean asks(String area) {
        return areas != null && areas.contains(area);
    }

    /** A draft as typed. */
    Survey draft(RegionCode region, UUID id, int year, Instrument edition, String token) {
        var chosen = Typed.id(initiative, "evaluation.survey.initiative");
        var asked = questions(edition).stream().filter(it -> asks(area(it))).toList();
        return new Survey(
                region,
                id,
                year,
                edition.id(),
                chosen,
                Typed.said(service),
                Typed.said(purpose),
                asked.stream().map(SurveyForm::area).distinct().toList(),
                asked.stream().map(Item.Question::key).toList(),
                count(),
                Typed.said(source),
                Typed.date(from, "evaluation.survey.from"),
                Typed.date(until, "evaluation.survey.until"),
                Survey.State.DRAFT,
                token,
                Objects.requireNonNullElse(version, 0L),
                Optional.empty());
    }

    private int count() {
        var typed = Typed.said(users).replaceAll("[.,](?=\\d{3})", "");
        if (!typed.matches("\\d{1,8}")) {
            throw new RuleBroken("evaluation.survey.users");
        }
        return Integer.parseInt(typed);
    }

    /** The edition's questions that a survey answers. */
    static List<Item.Question> questions(Instrument edition) {
        return edition.components().stream()
                .filter(it -> it.key().equals(COMPONENT))
                .flatMap(Item::questions)
                .filter(it -> it.dimension().isPresent() && it.subDimension().isPresent())
                .toList();
    }

    static String area(Item.Question it) {
        return it.dimension().orElseThrow() + "/" + it.subDimension().orElseThrow();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }
}
