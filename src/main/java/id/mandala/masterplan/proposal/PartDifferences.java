package id.mandala.masterplan.proposal;

import id.mandala.values.Messages;
import id.mandala.web.StaleVersion.Difference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tells whoever saves a part late, in the words of the form, where what they wrote differs from what stands there now. */
final class PartDifferences {

    private static final String NOTHING = "–";

    private PartDifferences() {}

    static List<Difference> between(Part yours, Part theirs) {
        var mine = told(yours);
        var present = told(theirs);
        var differences = new ArrayList<Difference>();
        mine.forEach((label, text) -> {
            var other = present.getOrDefault(label, NOTHING);
            if (!text.equals(other)) {
                differences.add(new Difference(label, text, other));
            }
        });
        return differences;
    }

    private static Map<String, String> told(Part part) {
        var told = new LinkedHashMap<String, String>();
        switch (part) {
            case Reason it -> {
                put(told, "problem", it.problem());
                put(told, "issues", count(it.issues()));
                put(told, "kind", word("kind", it.kind()));
                put(told, "origin", word("origin", it.origin()));
                put(told, "innovation", it.innovation());
            }
            case Reach it -> {
                put(told, "districts", count(it.districts()));
                put(told, "partners", it.partners());
            }
            case Aims it -> {
                put(told, "goal", it.goal());
                put(
                        told,
                        "indicators",
                        lines(it.indicators().stream()
                                .map(one ->
                                        one.name() + " (" + one.unit() + "): " + one.baseline() + " → " + one.targets())
                                .toList()));
            }
            case Means it -> {
                put(
                        told,
                        "costs",
                        lines(it.costs().stream()
                                .map(one -> one.year() + " " + word("source", Optional.of(one.source())) + " "
                                        + one.amount())
                                .toList()));
                put(told, "horizon", word("horizon", it.horizon()));
                put(told, "sub-activity", it.subActivity().orElse(""));
                put(told, "national-programme", it.nationalProgramme());
                put(told, "revenue-effect", it.revenueEffect());
            }
            case Actions it ->
                put(
                        told,
                        "actions",
                        lines(it.items().stream()
                                .map(one ->
                                        one.year() + " " + word("action", Optional.of(one.area())) + ": " + one.text())
                                .toList()));
            case Dependencies it -> {
                put(told, "prerequisites", count(it.prerequisites()));
                put(told, "alternatives", count(it.alternatives()));
                put(told, "risks", lines(it.risks().stream().map(Risk::text).toList()));
            }
            case QuickWin it -> {
                put(told, "months", it.months().map(String::valueOf).orElse(""));
                put(told, "criteria", lines(it.answers().values()));
            }
        }
        return told;
    }

    private static void put(Map<String, String> told, String field, String text) {
        told.put("masterplan." + field, text.isBlank() ? NOTHING : text);
    }

    private static String lines(Collection<String> lines) {
        return lines.stream().collect(Collectors.joining("; "));
    }

    private static String count(Collection<?> chosen) {
        return chosen.isEmpty() ? "" : String.valueOf(chosen.size());
    }

    private static String word(String of, Optional<? extends Enum<?>> chosen) {
        return chosen.map(it ->
                        Messages.text("masterplan." + of + "." + it.name(), LocaleContextHolder.getLocale(), List.of()))
                .orElse("");
    }
}
