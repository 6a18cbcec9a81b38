package id.mandala.overlap.cases;

import id.mandala.documents.TableOut;
import id.mandala.values.Messages;
import id.mandala.values.Rupiah;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of cases as a sheet, amounts in whole rupiah. */
record CaseSheet(CasesPage page, Locale locale) {

    void write(TableOut out) throws IOException {
        out.titles(Stream.of(
                        "overlap.case.number",
                        "overlap.case.title",
                        "overlap.case.kind",
                        "overlap.case.stage",
                        "overlap.case.agencies",
                        "overlap.case.items",
                        "overlap.case.due",
                        "overlap.case.at-stake",
                        "overlap.case.outcome",
                        "overlap.case.reason",
                        "overlap.case.estimate",
                        "overlap.case.actual")
                .map(this::word)
                .toList());
        for (var it : page.cases()) {
            out.row(
                    it.number(),
                    it.title(),
                    word("overlap.case.kind." + it.kind()),
                    word("overlap.case.stage." + it.stage()),
                    String.join("; ", page.agenciesOf(it)),
                    it.items().stream().map(CaseItem::name).collect(Collectors.joining("; ")),
                    it.due(),
                    it.atStake().amount(),
                    it.state()
                            .decided()
                            .map(d -> word("overlap.case.outcome." + d.outcome()))
                            .orElse(null),
                    it.state().decided().map(Decision::reason).orElse(null),
                    it.saving().estimate().map(Rupiah::amount).orElse(null),
                    it.saving().actual().map(Rupiah::amount).orElse(null));
        }
    }

    private String word(String key) {
        return Messages.text(key, locale, List.of());
    }
}
