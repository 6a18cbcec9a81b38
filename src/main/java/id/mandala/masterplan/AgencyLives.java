package id.mandala.masterplan;

import id.mandala.region.Agency;
import id.mandala.region.Succession;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether an agency is there to lead an initiative in its years. Where others took over its matters, they lead on. */
public final class AgencyLives {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));

    private final Map<UUID, Agency> agencies;
    private final Map<UUID, List<UUID>> successors;

    public AgencyLives(Collection<Agency> agencies, Collection<Succession> successions) {
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.successors = successions.stream()
                .collect(Collectors.groupingBy(
                        Succession::predecessor, Collectors.mapping(Succession::successor, Collectors.toList())));
    }

    /**
     * @throws RuleBroken {@code masterplan.agency-closed-before} where it was closed before the first year,
     *     {@code masterplan.agency-closed-within} where it closes before the last and nobody goes on
     */
    public void checkLeads(UUID lead, Span span) {
        var closed = Optional.ofNullable(agencies.get(lead))
                .flatMap(it -> Optional.ofNullable(it.validTo()))
                .map(LocalDate::getYear);
        if (closed.isEmpty()) {
            return;
        }
        if (closed.get() < span.first()) {
            throw refusal("masterplan.agency-closed-before", lead, successorsOf(lead));
        }
        if (closed.get() < span.last() && !successors.containsKey(lead)) {
            throw refusal("masterplan.agency-closed-within", lead, String.valueOf(closed.get()));
        }
    }

    private RuleBroken refusal(String code, UUID lead, String more) {
        var agency = Objects.requireNonNull(agencies.get(lead));
        return new RuleBroken(code, agency.name(), DAY.format(agency.validTo()), more);
    }

    private String successorsOf(UUID lead) {
        var names = successors.getOrDefault(lead, List.of()).stream()
                .flatMap(it -> Optional.ofNullable(agencies.get(it)).stream())
                .map(Agency::name)
                .collect(Collectors.joining(" / "));
        return names.isEmpty() ? "–" : names;
    }
}
