package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Draws the frame of a page from what the modules know about the person and the place. */
@Component
class Chromes {

    private final LocaleResolver locales;
    private final MessageSource messages;
    private final ObjectProvider<PersonHere> person;
    private final ObjectProvider<PlaceNames> names;
    private final ObjectProvider<WorkLink> links;

    Chromes(
            LocaleResolver locales,
            MessageSource messages,
            ObjectProvider<PersonHere> person,
            ObjectProvider<PlaceNames> names,
            ObjectProvider<WorkLink> links) {
        this.locales = locales;
        this.messages = messages;
        this.person = person;
        this.names = names;
        this.links = links;
    }

    Chrome of(HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        var path = RequestPath.of(request);
        var name = person.stream().findFirst().flatMap(PersonHere::name);
        var place = name.isPresent() ? WorkPlace.of(path) : Optional.<WorkPlace>empty();
        return new Chrome(
                locale.getLanguage(),
                path,
                name.isPresent(),
                name.orElse(null),
                place.flatMap(it -> names.stream().findFirst().flatMap(by -> by.name(it.region(), locale)))
                        .orElse(null),
                place.map(it -> menu(it, path, locale)).orElse(List.of()));
    }

    private List<Chrome.Item> menu(WorkPlace place, String path, Locale locale) {
        return links.stream()
                .filter(it -> it.shownIn(place.region()))
                .sorted(Comparator.comparingInt(WorkLink::order))
                .map(it -> item(it, place, path, locale))
                .toList();
    }

    private Chrome.Item item(WorkLink link, WorkPlace place, String path, Locale locale) {
        var href = place.href(link);
        var current = path.equals(href)
                || (!link.page().isEmpty() && path.startsWith(href + "/"))
                || link.beside().stream().anyMatch(it -> path.startsWith(place.root() + "/" + it));
        return new Chrome.Item(messages.getMessage(link.label(), null, locale), href, current);
    }
}
