package id.mandala.masterplan;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of an initiative sends, as typed. {@code area} is dimension and sub-dimension in one choice. */
record InitiativeForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String description,
        @Nullable String area,
        @Nullable String topic,
        @Nullable String lead,
        @Nullable List<String> supporting,
        @Nullable String firstYear,
        @Nullable String lastYear,
        @Nullable Long version) {

    static InitiativeForm empty(Masterplan plan) {
        return new InitiativeForm(
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                String.valueOf(plan.span().first()),
                String.valueOf(plan.span().last()),
                null);
    }

    static InitiativeForm of(Initiative initiative) {
        var it = initiative.outline();
        return new InitiativeForm(
                it.key(),
                it.name(),
                it.description(),
                it.dimension() + "/" + it.subDimension(),
                it.topic(),
                it.lead().toString(),
                it.supporting().stream().map(UUID::toString).toList(),
                String.valueOf(it.span().first()),
                String.valueOf(it.span().last()),
                (long) initiative.version());
    }

    Outline outline() {
        var parts = Objects.requireNonNullElse(area, "").split("/", 2);
        if (parts.length < 2) {
            throw new RuleBroken("masterplan.choose-dimension");
        }
        return new Outline(
                key,
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(description, ""),
                parts[0],
                parts[1],
                topic,
                agency(Objects.requireNonNullElse(lead, "")),
                supportingAgencies(),
                new Span(year(firstYear), year(lastYear)));
    }

    public boolean supports(UUID agency) {
        return supporting != null && supporting.contains(agency.toString());
    }

    private Set<UUID> supportingAgencies() {
        var agencies = new HashSet<UUID>();
        Objects.requireNonNullElse(supporting, List.<String>of()).forEach(it -> agencies.add(agency(it)));
        return agencies;
    }

    private static UUID agency(String id) {
        return Chosen.id(id).orElseThrow(() -> new RuleBroken("masterplan.choose-agency"));
    }

    private static int year(@Nullable String text) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(text, "").strip());
        } catch (NumberFormatException notAYear) {
            throw new RuleBroken("masterplan.year");
        }
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "masterplan.key-too-long", "masterplan.key-taken" -> "key";
            case "masterplan.description-too-long" -> "description";
            case "masterplan.choose-dimension", "masterplan.dimension-unknown", "masterplan.sub-dimension-unknown" ->
                "area";
            case "masterplan.topic-too-long" -> "topic";
            case "masterplan.choose-agency", "masterplan.agency-closed-before", "masterplan.agency-closed-within" ->
                "lead";
            case "masterplan.year", "masterplan.span", "masterplan.outside-plan", "masterplan.reported-outside" ->
                "firstYear";
            default -> "name";
        };
    }
}
