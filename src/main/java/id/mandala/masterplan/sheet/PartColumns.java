package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.masterplan.proposal.Aims;
import id.mandala.masterplan.proposal.Horizon;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.Origin;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Reach;
import id.mandala.planning.BudgetCode;
import id.mandala.values.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What the first sheet tells of the parts: all that stands once for an initiative. */
final class PartColumns {

    private static final Choice<InitiativeKind> KINDS = new Choice<>(InitiativeKind.class, "masterplan.kind.");
    private static final Choice<Origin> ORIGINS = new Choice<>(Origin.class, "masterplan.origin.");
    private static final Choice<Horizon> HORIZONS = new Choice<>(Horizon.class, "masterplan.horizon.");

    static final Column<String> PROBLEM = text("problem", "problem");
    static final Column<String> ISSUES = names("issues", "issues");
    static final Column<String> KIND = choice("kind", "kind", KINDS);
    static final Column<String> ORIGIN = choice("origin", "origin", ORIGINS);
    static final Column<String> INNOVATION = text("innovation", "innovation");
    static final Column<String> DISTRICTS = names("districts", "districts");
    static final Column<String> PARTNERS = text("partners", "partners");
    static final Column<String> GOAL = text("goal", "goal");
    static final Column<String> HORIZON = choice("horizon", "horizon", HORIZONS);
    static final Column<String> NODE = text("rpjmd", "node");
    static final Column<String> SUB_ACTIVITY = text("sub_activity", "sub-activity");
    static final Column<String> NATIONAL_PROGRAMME = text("national_programme", "national-programme");
    static final Column<String> REVENUE_EFFECT = text("revenue_effect", "revenue-effect");
    static final Column<String> PREREQUISITES = names("prerequisites", "prerequisites");
    static final Column<String> ALTERNATIVES = names("alternatives", "alternatives");

    private PartColumns() {}

    static List<Column<String>> columns() {
        return List.of(
                PROBLEM,
                ISSUES,
                KIND,
                ORIGIN,
                INNOVATION,
                DISTRICTS,
                PARTNERS,
                GOAL,
                HORIZON,
                NODE,
                SUB_ACTIVITY,
                NATIONAL_PROGRAMME,
                REVENUE_EFFECT,
                PREREQUISITES,
                ALTERNATIVES);
    }

    /** The same, with what their cells mean. */
    static List<PartColumn> meaning(Vocabulary words) {
        return List.of(
                new PartColumn(
                        PROBLEM,
                        PartKind.REASON,
                        it -> it.reason().problem(),
                        (it, text) -> it.reason().withProblem(text)),
                new PartColumn(
                        ISSUES,
                        PartKind.REASON,
                        it -> words.issues().cell(it.reason().issues()),
                        (it, text) -> it.reason().withIssues(words.issues().all(text))),
                new PartColumn(
                        KIND,
                        PartKind.REASON,
                        it -> word(it.reason().kind(), KINDS),
                        (it, text) -> it.reason().withKind(one(text, KINDS::read))),
                new PartColumn(
                        ORIGIN,
                        PartKind.REASON,
                        it -> word(it.reason().origin(), ORIGINS),
                        (it, text) -> it.reason().withOrigin(one(text, ORIGINS::read))),
                new PartColumn(
                        INNOVATION,
                        PartKind.REASON,
                        it -> it.reason().innovation(),
                        (it, text) -> it.reason().withInnovation(text)),
                new PartColumn(
                        DISTRICTS,
                        PartKind.REACH,
                        it -> words.districts().cell(it.reach().districts()),
                        (it, text) -> new Reach(
                                new TreeSet<>(words.districts().all(text)),
                                it.reach().partners())),
                new PartColumn(
                        PARTNERS,
                        PartKind.REACH,
                        it -> it.reach().partners(),
                        (it, text) -> new Reach(it.reach().districts(), text)),
                new PartColumn(
                        GOAL,
                        PartKind.AIMS,
                        it -> it.aims().goal(),
                        (it, text) -> new Aims(text, it.aims().indicators())),
                new PartColumn(
                        HORIZON,
                        PartKind.MEANS,
                        it -> word(it.means().horizon(), HORIZONS),
                        (it, text) -> it.means().withHorizon(one(text, HORIZONS::read))),
                new PartColumn(
                        NODE,
                        PartKind.MEANS,
                        it -> it.means().node().map(words.nodes()::of).orElse(""),
                        (it, text) -> it.means().withNode(one(text, words.nodes()::get))),
                new PartColumn(
                        SUB_ACTIVITY,
                        PartKind.MEANS,
                        it -> it.means().subActivity().orElse(""),
                        (it, text) -> it.means()
                                .withSubActivity(
                                        one(text, code -> BudgetCode.of(code).value()))),
                new PartColumn(
                        NATIONAL_PROGRAMME,
                        PartKind.MEANS,
                        it -> it.means().nationalProgramme(),
                        (it, text) -> it.means().withNationalProgramme(text)),
                new PartColumn(
                        REVENUE_EFFECT,
                        PartKind.MEANS,
                        it -> it.means().revenueEffect(),
                        (it, text) -> it.means().withRevenueEffect(text)),
                new PartColumn(
                        PREREQUISITES,
                        PartKind.DEPENDENCIES,
                        it -> words.shown().cell(it.dependencies().prerequisites()),
                        (it, text) -> it.dependencies()
                                .withPrerequisites(words.meant().all(text))),
                new PartColumn(
                        ALTERNATIVES,
                        PartKind.DEPENDENCIES,
                        it -> words.shown().cell(it.dependencies().alternatives()),
                        (it, text) ->
                                it.dependencies().withAlternatives(words.meant().all(text))));
    }

    private static <T> Optional<T> one(String text, Function<String, T> read) {
        return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
    }

    private static <E extends Enum<E>> String word(Optional<E> chosen, Choice<E> choice) {
        return chosen.map(choice::word).orElse("");
    }

    private static Column<String> text(String key, String word) {
        return optional(key, word, "masterplan.sheet.text");
    }

    private static Column<String> names(String key, String word) {
        return optional(key, word, "masterplan.sheet.names");
    }

    private static Column<String> choice(String key, String word, Choice<?> choice) {
        return Column.text(key, said("masterplan." + word, Locale.of("id")))
                .optional()
                .help(choice.all(Locale.of("id")), choice.all(Locale.ENGLISH));
    }

    private static Column<String> optional(String key, String word, String help) {
        return Column.text(key, said("masterplan." + word, Locale.of("id")))
                .optional()
                .help(said(help, Locale.of("id")), said(help, Locale.ENGLISH));
    }

    private static String said(String key, Locale locale) {
        return Messages.text(key, locale, List.of());
    }
}
