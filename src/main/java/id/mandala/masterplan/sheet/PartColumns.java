package id.mandala.masterplan.sheet;

import id.mandala.masterplan.proposal.Aims;
import id.mandala.masterplan.proposal.Horizon;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.Origin;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Reach;
import id.mandala.planning.BudgetCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What the first sheet tells of the parts: all that stands once for an initiative. */
final class PartColumns {

    private static final Choice<InitiativeKind> KINDS = new Choice<>(InitiativeKind.class, "masterplan.kind.");
    private static final Choice<Origin> ORIGINS = new Choice<>(Origin.class, "masterplan.origin.");
    private static final Choice<Horizon> HORIZONS = new Choice<>(Horizon.class, "masterplan.horizon.");

    /** In the order of the sheet. */
    static final List<PartColumn> ALL = List.of(
            new PartColumn(
                    ColumnWords.text("problem", "masterplan.problem", "masterplan.sheet.text"),
                    PartKind.REASON,
                    (words, it) -> it.reason().problem(),
                    (words, it, text) -> it.reason().withProblem(text)),
            new PartColumn(
                    ColumnWords.text("issues", "masterplan.issues", "masterplan.sheet.names"),
                    PartKind.REASON,
                    (words, it) -> words.issues().cell(it.reason().issues()),
                    (words, it, text) -> it.reason().withIssues(words.issues().all(text))),
            new PartColumn(
                    ColumnWords.choice("kind", "masterplan.kind", KINDS),
                    PartKind.REASON,
                    (words, it) -> word(it.reason().kind(), KINDS),
                    (words, it, text) -> it.reason().withKind(one(text, KINDS::read))),
            new PartColumn(
                    ColumnWords.choice("origin", "masterplan.origin", ORIGINS),
                    PartKind.REASON,
                    (words, it) -> word(it.reason().origin(), ORIGINS),
                    (words, it, text) -> it.reason().withOrigin(one(text, ORIGINS::read))),
            new PartColumn(
                    ColumnWords.text("innovation", "masterplan.innovation", "masterplan.sheet.text"),
                    PartKind.REASON,
                    (words, it) -> it.reason().innovation(),
                    (words, it, text) -> it.reason().withInnovation(text)),
            new PartColumn(
                    ColumnWords.text("districts", "masterplan.districts", "masterplan.sheet.names"),
                    PartKind.REACH,
                    (words, it) -> words.districts().cell(it.reach().districts()),
                    (words, it, text) -> new Reach(
                            new TreeSet<>(words.districts().all(text)),
                            it.reach().partners())),
            new PartColumn(
                    ColumnWords.text("partners", "masterplan.partners", "masterplan.sheet.text"),
                    PartKind.REACH,
                    (words, it) -> it.reach().partners(),
                    (words, it, text) -> new Reach(it.reach().districts(), text)),
            new PartColumn(
                    ColumnWords.text("goal", "masterplan.goal", "masterplan.sheet.text"),
                    PartKind.AIMS,
                    (words, it) -> it.aims().goal(),
                    (words, it, text) -> new Aims(text, it.aims().indicators())),
            new PartColumn(
                    ColumnWords.choice("horizon", "masterplan.horizon", HORIZONS),
                    PartKind.MEANS,
                    (words, it) -> word(it.means().horizon(), HORIZONS),
                    (words, it, text) -> it.means().withHorizon(one(text, HORIZONS::read))),
            new PartColumn(
                    ColumnWords.text("rpjmd", "masterplan.node", "masterplan.sheet.text"),
                    PartKind.MEANS,
                    (words, it) -> it.means().node().map(words.nodes()::of).orElse(""),
                    (words, it, text) -> it.means().withNode(one(text, words.nodes()::get))),
            new PartColumn(
                    ColumnWords.text("sub_activity", "masterplan.sub-activity", "masterplan.sheet.text"),
                    PartKind.MEANS,
                    (words, it) -> it.means().subActivity().orElse(""),
                    (words, it, text) -> it.means()
                            .withSubActivity(
                                    one(text, code -> BudgetCode.of(code).value()))),
            new PartColumn(
                    ColumnWords.text("national_programme", "masterplan.national-programme", "masterplan.sheet.text"),
                    PartKind.MEANS,
                    (words, it) -> it.means().nationalProgramme(),
                    (words, it, text) -> it.means().withNationalProgramme(text)),
            new PartColumn(
                    ColumnWords.text("revenue_effect", "masterplan.revenue-effect", "masterplan.sheet.text"),
                    PartKind.MEANS,
                    (words, it) -> it.means().revenueEffect(),
                    (words, it, text) -> it.means().withRevenueEffect(text)),
            new PartColumn(
                    ColumnWords.text("prerequisites", "masterplan.prerequisites", "masterplan.sheet.names"),
                    PartKind.DEPENDENCIES,
                    (words, it) -> words.shown().cell(it.dependencies().prerequisites()),
                    (words, it, text) ->
                            it.dependencies().withPrerequisites(words.meant().all(text))),
            new PartColumn(
                    ColumnWords.text("alternatives", "masterplan.alternatives", "masterplan.sheet.names"),
                    PartKind.DEPENDENCIES,
                    (words, it) -> words.shown().cell(it.dependencies().alternatives()),
                    (words, it, text) ->
                            it.dependencies().withAlternatives(words.meant().all(text))));

    private PartColumns() {}

    private static <T> Optional<T> one(String text, Function<String, T> read) {
        return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
    }

    private static <E extends Enum<E>> String word(Optional<E> chosen, Choice<E> choice) {
        return chosen.map(choice::word).orElse("");
    }
}
