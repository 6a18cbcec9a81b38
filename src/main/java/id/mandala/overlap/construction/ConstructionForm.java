package id.mandala.overlap.construction;

import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Construction.Tested;
import id.mandala.overlap.construction.Construction.Users;
import id.mandala.overlap.inventory.Status;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a construction sends, as typed. */
record ConstructionForm(
        @Nullable String stage,
        @Nullable String since,
        @Nullable String builder,
        @Nullable String contractEnds,
        @Nullable String expectedLive,
        @Nullable String source,
        @Nullable String sourceOn,
        @Nullable String kept,
        @Nullable String documented,
        @Nullable String rights,
        @Nullable String function,
        @Nullable String functionOn,
        @Nullable String security,
        @Nullable String securityOn,
        @Nullable String load,
        @Nullable String loadOn,
        @Nullable String registered,
        @Nullable String active,
        @Nullable String month,
        @Nullable Long version) {

    private static final String RULE = "overlap.construction.";

    static ConstructionForm of(Construction it) {
        var held = it.handover();
        return new ConstructionForm(
                it.stage().name(),
                it.since().toString(),
                it.builder(),
                shown(it.contractEnds()),
                shown(it.expectedLive()),
                held.source().name(),
                shown(held.on()),
                held.kept(),
                held.documented() ? "true" : "",
                held.rights().name(),
                it.tested(Check.FUNCTION).result().name(),
                shown(it.tested(Check.FUNCTION).on()),
                it.tested(Check.SECURITY).result().name(),
                shown(it.tested(Check.SECURITY).on()),
                it.tested(Check.LOAD).result().name(),
                shown(it.tested(Check.LOAD).on()),
                shown(it.users().map(Users::registered)),
                shown(it.users().map(Users::active)),
                shown(it.users().map(Users::month)),
                (long) it.version());
    }

    /** Of an application nobody wrote the construction of: at the stage the inventory's word comes nearest to. */
    static ConstructionForm first(Status status) {
        var stage = switch (status) {
            case PLANNED -> Stage.PLANNED;
            case IN_DEVELOPMENT -> Stage.BUILDING;
            case IN_USE, IDLE, RETIRED -> Stage.LIVE;
        };
        var not = Result.NOT_DONE.name();
        return new ConstructionForm(
                stage.name(), "", "", "", "", "NO", "", "", "", "UNKNOWN", not, "", not, "", not, "", "", "", "", 0L);
    }

    Construction of(RegionCode region, UUID application, LocalDate today) {
        return new Construction(
                region,
                application,
                one(Stage.values(), stage, "stage"),
                Typed.date(since, RULE + "since"),
                Typed.said(builder),
                day(contractEnds, "contract-ends"),
                day(expectedLive, "expected-live"),
                new Handover(
                        one(Handover.Source.values(), source, "source"),
                        day(sourceOn, "source-on"),
                        Typed.said(kept),
                        "true".equals(documented),
                        one(Handover.Rights.values(), rights, "rights")),
                tests(),
                users(),
                today,
                Objects.requireNonNullElse(version, 0L).intValue());
    }

    private Map<Check, Tested> tests() {
        var tests = new EnumMap<Check, Tested>(Check.class);
        for (var check : Check.values()) {
            var code = check.key() + "-test";
            tests.put(check, new Tested(one(Result.values(), result(check), code), day(on(check), code)));
        }
        return tests;
    }

    public @Nullable String result(Check check) {
        return switch (check) {
            case FUNCTION -> function;
            case SECURITY -> security;
            case LOAD -> load;
        };
    }

    public @Nullable String on(Check check) {
        return switch (check) {
            case FUNCTION -> functionOn;
            case SECURITY -> securityOn;
            case LOAD -> loadOn;
        };
    }

    /** All three or none. */
    private Optional<Users> users() {
        if ((Typed.said(registered) + Typed.said(active) + Typed.said(month)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Users(count(registered, "registered"), count(active, "active"), counted()));
    }

    private YearMonth counted() {
        try {
            return YearMonth.parse(Typed.said(month));
        } catch (DateTimeException unread) {
            throw new RuleBroken(RULE + "month");
        }
    }

    /** {@code 1200} or {@code 1.200}. */
    private static int count(@Nullable String text, String field) {
        var typed = Typed.said(text);
        if (!typed.matches("\\d{1,8}|\\d{1,3}(\\.\\d{3}){1,2}")) {
            throw new RuleBroken(RULE + field, Users.MOST);
        }
        return Integer.parseInt(typed.replace(".", ""));
    }

    private static Optional<LocalDate> day(@Nullable String text, String code) {
        return Typed.said(text).isEmpty() ? Optional.empty() : Optional.of(Typed.date(text, RULE + code));
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String text, String code) {
        return Chosen.among(all, text).orElseThrow(() -> new RuleBroken(RULE + code));
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code.substring(RULE.length())) {
            case "since", "live-before-begun" -> "since";
            case "builder" -> "builder";
            case "contract-ends" -> "contractEnds";
            case "expected-live" -> "expectedLive";
            case "source", "source-none" -> "source";
            case "source-on" -> "sourceOn";
            case "kept" -> "kept";
            case "rights" -> "rights";
            case "function-test" -> "functionOn";
            case "security-test" -> "securityOn";
            case "load-test" -> "loadOn";
            case "registered" -> "registered";
            case "active" -> "active";
            case "month" -> "month";
            default -> "stage";
        };
    }
}
