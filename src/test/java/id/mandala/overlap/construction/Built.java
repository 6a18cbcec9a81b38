package id.mandala.overlap.construction;

import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Construction.Tested;
import id.mandala.overlap.construction.Construction.Users;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A construction nothing is wrong with on {@link #TODAY}; a test says what is. */
final class Built {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private Stage stage = Stage.BUILDING;
    private LocalDate since = TODAY.minusDays(30);
    private Optional<LocalDate> contractEnds = Optional.empty();
    private Optional<LocalDate> expectedLive = Optional.empty();
    private Handover handover = held(Handover.Source.YES);
    private final Map<Check, Tested> tests = new EnumMap<>(Check.class);
    private Optional<Users> users = Optional.empty();
    private LocalDate touched = TODAY;

    Built at(Stage reached, LocalDate from) {
        stage = reached;
        since = from;
        return this;
    }

    Built contractEnds(LocalDate day) {
        contractEnds = Optional.of(day);
        return this;
    }

    Built expectedLive(LocalDate day) {
        expectedLive = Optional.of(day);
        return this;
    }

    Built source(Handover.Source source) {
        handover = held(source);
        return this;
    }

    Built tested(Check check, Result result, LocalDate on) {
        tests.put(check, new Tested(result, Optional.of(on)));
        return this;
    }

    Built users(int registered, int active, YearMonth month) {
        users = Optional.of(new Users(registered, active, month));
        return this;
    }

    Built touched(LocalDate day) {
        touched = day;
        return this;
    }

    Construction it() {
        return new Construction(
                RegionCode.of("71.11"),
                UUID.randomUUID(),
                stage,
                since,
                "Tim sendiri",
                contractEnds,
                expectedLive,
                handover,
                tests,
                users,
                touched,
                1);
    }

    static Handover held(Handover.Source source) {
        return new Handover(
                source, Optional.empty(), source == Handover.Source.NO ? "" : "Git daerah", false, Handover.Rights.YES);
    }
}
