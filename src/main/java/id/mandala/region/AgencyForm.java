package id.mandala.region;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms about agencies send, as typed. Each form fills the part it asks for. */
record AgencyForm(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String onDate,
        @Nullable String legalBasis,
        @Nullable List<String> agency,
        @Nullable Integer version) {

    static final AgencyForm EMPTY = new AgencyForm("", "", "DEPARTMENT", "", "", List.of(), null);

    static AgencyForm of(Agency agency) {
        return new AgencyForm(
                agency.name(), agency.shortName(), agency.kind().name(), "", "", List.of(), agency.version());
    }

    AgencyName agencyName() {
        return new AgencyName(Objects.requireNonNullElse(name, ""), shortName);
    }

    Agency.Kind agencyKind() {
        return Chosen.among(Agency.Kind.values(), kind).orElseThrow(() -> new RuleBroken("region.agency-kind"));
    }

    ReorganiseAgencies.Decree decree() {
        return new ReorganiseAgencies.Decree(
                day(), legalBasis == null || legalBasis.isBlank() ? null : legalBasis.strip());
    }

    LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(onDate, ""));
        } catch (DateTimeException notADay) {
            throw new RuleBroken("region.day");
        }
    }

    ReorganiseAgencies.Seen seen(UUID id) {
        return new ReorganiseAgencies.Seen(id, Objects.requireNonNullElse(version, 0));
    }

    /** Each ticked box carries id and version: {@code 3f…:4}. */
    List<ReorganiseAgencies.Seen> ticked() {
        return Objects.requireNonNullElse(agency, List.<String>of()).stream()
                .map(AgencyForm::seen)
                .toList();
    }

    boolean isTicked(UUID id) {
        return agency != null && agency.stream().anyMatch(it -> it.startsWith(id.toString()));
    }

    private static ReorganiseAgencies.Seen seen(String box) {
        var colon = box.indexOf(':');
        if (colon < 0) {
            throw new RuleBroken("region.agency-unknown");
        }
        try {
            return new ReorganiseAgencies.Seen(
                    UUID.fromString(box.substring(0, colon)), Integer.parseInt(box.substring(colon + 1)));
        } catch (IllegalArgumentException notABox) {
            throw new RuleBroken("region.agency-unknown");
        }
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "region.agency-short-name" -> "shortName";
            case "region.agency-kind" -> "kind";
            case "region.day", "region.agency-ends-before-start" -> "onDate";
            case "region.merge-needs-two", "region.agency-closed", "region.agency-unknown" -> "agency";
            default -> "name";
        };
    }
}
