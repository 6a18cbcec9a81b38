package id.mandala.masterplan.book;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.version.PlanContents;
import id.mandala.masterplan.version.PlanVersion;
import id.mandala.masterplan.version.PlanVersions;
import id.mandala.masterplan.version.Redline;
import id.mandala.masterplan.version.Redlines;
import id.mandala.masterplan.version.VersionContents;
import id.mandala.values.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a book is an edition of: an adopted version exactly as it was, or the plan as it is written now. */
@Component
class Editions {

    private final PlanVersions versions;
    private final VersionContents contents;
    private final Redlines redlines;

    Editions(PlanVersions versions, VersionContents contents, Redlines redlines) {
        this.versions = versions;
        this.contents = contents;
        this.redlines = redlines;
    }

    /** @param line as it stands on the cover */
    record Edition(PlanContents contents, String line, Optional<Redline> redline) {}

    List<PlanVersion> of(Masterplan plan) {
        return versions.of(plan);
    }

    /** @param number of the version; absent for the plan as it is written now */
    Edition of(Masterplan plan, Optional<Integer> number, Locale locale) {
        return number.map(it -> adopted(plan, it, locale)).orElseGet(() -> working(plan, locale));
    }

    private Edition adopted(Masterplan plan, int number, Locale locale) {
        var version = versions.find(plan, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var before = versions.find(plan, number - 1);
        return new Edition(
                contents.of(version), line(version, locale), before.map(it -> redlines.between(it, version, locale)));
    }

    private Edition working(Masterplan plan, Locale locale) {
        var working = contents.working(plan);
        var last = versions.of(plan).stream().max(Comparator.comparingInt(PlanVersion::number));
        return new Edition(
                working,
                Messages.text("masterplan.book.draft", locale, List.of()),
                last.map(it -> redlines.sinceThen(it, working, locale)));
    }

    private static String line(PlanVersion version, Locale locale) {
        var instrument = version.instrument();
        var kind = Messages.text("masterplan.version.instrument." + instrument.kind(), locale, List.of());
        return instrument.number().isEmpty()
                ? Messages.text("masterplan.book.version", locale, List.of(version.number()))
                : Messages.text(
                        "masterplan.book.version.by", locale, List.of(version.number(), kind, instrument.number()));
    }
}
