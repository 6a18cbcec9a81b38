package id.mandala.masterplan.version;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.region.Regions;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What changed between two versions, two days, or a version and the working plan: on a page and as a file. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/versi")
class RedlineController {

    private final Regions regions;
    private final VersionDesk desk;
    private final PlanVersions versions;
    private final VersionRedlines redlines;

    RedlineController(Regions regions, VersionDesk desk, PlanVersions versions, VersionRedlines redlines) {
        this.regions = regions;
        this.desk = desk;
        this.versions = versions;
        this.redlines = redlines;
    }

    @GetMapping("/redline")
    String redline(
            @PathVariable RegionCode region, @ModelAttribute RedlineQuestion question, Locale locale, Model model) {
        var plan = desk.plan(region);
        var compared = redlines.between(region, question.from(), question.to(), locale);
        var changes = changes(compared);
        var asked = changes.stream().filter(question::asksFor).toList();
        model.addAttribute(
                "page",
                new RedlinePage(
                        regions.get(region),
                        versions.of(plan),
                        question,
                        compared,
                        Slice.of(asked, question.hal(), RedlinePage.PER_PAGE),
                        changes.stream()
                                .flatMap(it -> it.lead().stream())
                                .distinct()
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .toList()));
        return "masterplan/version-redline";
    }

    @GetMapping("/redline.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute RedlineQuestion question, Locale locale)
            throws IOException {
        var compared = redlines.between(region, question.from(), question.to(), locale);
        if (compared.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var asked = changes(compared).stream().filter(question::asksFor).toList();
        return Download.csv("redline-" + region + ".csv", table -> {
            table.titles(Stream.of(
                            "masterplan.version.change",
                            "masterplan.name",
                            "masterplan.lead",
                            "masterplan.version.field",
                            "masterplan.version.before",
                            "masterplan.version.after",
                            "masterplan.version.reason",
                            "masterplan.version.decision")
                    .map(it -> word(it, locale))
                    .toList());
            for (var change : asked) {
                write(change, locale, table);
            }
        });
    }

    private static void write(ItemChange change, Locale locale, TableOut out) throws IOException {
        for (var field : change.fields()) {
            out.row(
                    word("masterplan.version.change." + change.kind(), locale),
                    change.name(),
                    change.lead().orElse(""),
                    word(field.label(), locale),
                    field.textBefore(),
                    field.textAfter(),
                    change.reasons().stream().map(Amendment::reason).collect(Collectors.joining("; ")),
                    change.reasons().stream()
                            .map(Amendment::decision)
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static List<ItemChange> changes(Optional<VersionRedlines.Compared> compared) {
        return compared.map(it -> it.redline().changes()).orElse(List.of());
    }

    private static String word(String key, Locale locale) {
        return Messages.text(key, locale, List.of());
    }
}
