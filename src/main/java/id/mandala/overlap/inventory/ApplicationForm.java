package id.mandala.overlap.inventory;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the form of an application sends, as typed. */
record ApplicationForm(
        @Nullable String agency,
        @Nullable String name,
        @Nullable String function,
        @Nullable String users,
        @Nullable String data,
        @Nullable List<String> platforms,
        @Nullable String licence,
        @Nullable String status,
        @Nullable String lastUsed,
        @Nullable String yearlyCost,
        @Nullable String initiative,
        @Nullable Long version) {

    static final ApplicationForm EMPTY = new ApplicationForm(
            "", "", "", "", "", List.of(), Licence.UNKNOWN.name(), Status.IN_USE.name(), "", "", "", null);

    static ApplicationForm of(Application application, String initiative) {
        var it = application.facts();
        return new ApplicationForm(
                it.agency().toString(),
                it.name(),
                it.function(),
                it.users(),
                it.data(),
                it.platforms().stream().map(Platform::name).toList(),
                it.licence().name(),
                it.status().name(),
                Objects.toString(it.lastUsed(), ""),
                Objects.toString(it.yearlyCost(), ""),
                initiative,
                (long) application.version());
    }

    /**
     * @param before its retirement, which the form does not ask for again
     * @param meant the initiative that is written in the form
     */
    ApplicationFacts facts(@Nullable Retirement before, @Nullable UUID meant) {
        var now = one(Status.values(), status, "overlap.choose-status");
        return new ApplicationFacts(
                owner(),
                said(name),
                said(function),
                said(users),
                said(data),
                Objects.requireNonNullElse(platforms, List.<String>of()).stream()
                        .map(it -> one(Platform.values(), it, "overlap.choose-platform"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                one(Licence.values(), licence, "overlap.choose-licence"),
                now,
                said(lastUsed).isBlank() ? null : day(said(lastUsed).strip()),
                said(yearlyCost).isBlank() ? null : Rupiah.of(said(yearlyCost)),
                now == Status.RETIRED ? before : null,
                meant);
    }

    String initiativeText() {
        return said(initiative).strip();
    }

    public boolean runsOn(Platform platform) {
        return platforms != null && platforms.contains(platform.name());
    }

    private UUID owner() {
        return Chosen.id(said(agency)).orElseThrow(refusing("overlap.choose-agency"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new RuleBroken("overlap.day");
        }
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String text, String code) {
        return Chosen.among(all, text).orElseThrow(refusing(code));
    }

    private static Supplier<RuleBroken> refusing(String code) {
        return () -> new RuleBroken(code);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "overlap.choose-agency", "overlap.agency-closed" -> "agency";
            case "overlap.text-too-long" -> "function";
            case "overlap.choose-platform" -> "platforms";
            case "overlap.choose-licence" -> "licence";
            case "overlap.choose-status", "overlap.retired-reason", "overlap.retired-status" -> "status";
            case "overlap.day", "overlap.day-to-come" -> "lastUsed";
            case "web.rupiah", "overlap.yearly-cost" -> "yearlyCost";
            case "overlap.initiative-unknown", "overlap.initiative-ambiguous", "overlap.initiative-gone" ->
                "initiative";
            default -> "name";
        };
    }
}
