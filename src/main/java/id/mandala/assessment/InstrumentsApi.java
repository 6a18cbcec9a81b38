package id.mandala.assessment;

import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The editions for programs: what each asks, in the order it is printed, and how it is weighted. */
@RestController
@RequestMapping("/api/v1/instruments")
class InstrumentsApi {

    /** @param usable false for an edition whose file does not load; nothing else is known of it then */
    record Listed(String id, boolean usable, Optional<Words> title, Optional<Integer> year, Optional<String> cohort) {}

    record All(List<Listed> items) {}

    record Edition(
            String id,
            Words title,
            int year,
            String cohort,
            String source,
            Scale scale,
            List<Component> components,
            List<Asked> questions) {}

    record Component(String key, Words title, BigDecimal weight) {}

    record Asked(
            String key,
            String component,
            String printed,
            Words title,
            Optional<String> dimension,
            Optional<String> subDimension) {}

    private final Instruments instruments;

    InstrumentsApi(Instruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping
    All all() {
        return new All(instruments.all().stream().map(InstrumentsApi::listed).toList());
    }

    @GetMapping("/{id}")
    Edition one(@PathVariable String id) {
        if (instruments.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return edition(instruments.get(id));
    }

    private static Listed listed(Instruments.Entry entry) {
        return switch (entry) {
            case Instruments.Entry.Loaded(var it) ->
                new Listed(it.id(), true, Optional.of(it.title()), Optional.of(it.year()), Optional.of(it.cohort()));
            case Instruments.Entry.Broken(var id, var _) ->
                new Listed(id, false, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static Edition edition(Instrument it) {
        return new Edition(
                it.id(),
                it.title(),
                it.year(),
                it.cohort(),
                it.source(),
                it.scale(),
                it.components().stream()
                        .map(component -> new Component(component.key(), component.title(), component.weight()))
                        .toList(),
                it.components().stream()
                        .flatMap(component -> component.questions().map(question -> asked(component, question)))
                        .toList());
    }

    private static Asked asked(Item component, Item.Question question) {
        return new Asked(
                question.key(),
                component.key(),
                question.printed(),
                question.title(),
                question.dimension(),
                question.subDimension());
    }
}
