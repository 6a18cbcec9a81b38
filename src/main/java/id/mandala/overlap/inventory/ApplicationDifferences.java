package id.mandala.overlap.inventory;

import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where two writings of one application differ, field by field in the form's words. */
@Component
class ApplicationDifferences {

    private static final String WORDS = "overlap.inventory.";

    private final OwnerAgencies owners;
    private final InitiativeCalled called;

    ApplicationDifferences(OwnerAgencies owners, InitiativeCalled called) {
        this.owners = owners;
        this.called = called;
    }

    List<Difference> between(RegionCode region, ApplicationFacts yours, ApplicationFacts theirs) {
        var locale = LocaleContextHolder.getLocale();
        var agencies = owners.in(region);
        var all = new Found();
        all.put("agency", agencies.name(yours.agency()), agencies.name(theirs.agency()));
        all.put("name", yours.name(), theirs.name());
        all.put("function", yours.function(), theirs.function());
        all.put("users", yours.users(), theirs.users());
        all.put("data", yours.data(), theirs.data());
        all.put("platforms", platforms(yours, locale), platforms(theirs, locale));
        all.put("licence", Choice.LICENCE.word(yours.licence(), locale), Choice.LICENCE.word(theirs.licence(), locale));
        all.put("status", Choice.STATUS.word(yours.status(), locale), Choice.STATUS.word(theirs.status(), locale));
        all.put("last-used", said(yours.lastUsed()), said(theirs.lastUsed()));
        all.put("yearly-cost", said(yours.yearlyCost()), said(theirs.yearlyCost()));
        all.put("retired", said(yours.retirement()), said(theirs.retirement()));
        if (!Objects.equals(yours.initiative(), theirs.initiative())) {
            all.put("initiative", initiative(region, yours), initiative(region, theirs));
        }
        return all.differences;
    }

    /** Their names without words, for the audit trail. */
    static List<String> fields(List<Difference> differences) {
        return differences.stream()
                .map(it -> it.label().substring(WORDS.length()))
                .toList();
    }

    private static String platforms(ApplicationFacts of, Locale locale) {
        return of.platforms().stream()
                .map(it -> Choice.PLATFORM.word(it, locale))
                .collect(Collectors.joining(", "));
    }

    private String initiative(RegionCode region, ApplicationFacts of) {
        return called.of(region, of).map(it -> it.outline().name()).orElse("");
    }

    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Retirement(var on, var reason) -> Objects.toString(on, "–") + ": " + reason;
            default -> value.toString();
        };
    }

    private static final class Found {

        private final List<Difference> differences = new ArrayList<>();

        private void put(String field, String yours, String theirs) {
            if (!yours.equals(theirs)) {
                differences.add(new Difference(WORDS + field, shown(yours), shown(theirs)));
            }
        }

        private static String shown(String text) {
            return text.isEmpty() ? "–" : text;
        }
    }
}
