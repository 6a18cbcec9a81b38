package id.mandala.overlap.cases;

import id.mandala.values.Messages;
import id.mandala.web.Show;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a case says in the plan and in its versions: kept there for good, so in the language of the plan, whoever carried it out. */
final class CaseWords {

    private static final Locale OF_THE_PLAN = Locale.of("id");
    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    private CaseWords() {}

    /** Why an initiative leaves the plan. */
    static String dropped(OverlapCase decided, Decision decision) {
        return text(
                "overlap.case.dropped." + decision.outcome(),
                String.valueOf(decided.number()),
                decision.lead().flatMap(decided::item).map(CaseItem::name).orElse(decision.shared()),
                decision.reason());
    }

    /** The reason of the amendment. */
    static String reason(Outcome outcome, String reason) {
        return text("overlap.case.amends." + outcome, reason);
    }

    /** {@code Kasus 7, 26 Nov 2026} */
    static String decision(int number, Instant at) {
        return text("overlap.case.decision", String.valueOf(number), new Show(OF_THE_PLAN).date(day(at)));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WESTERN_INDONESIA).toLocalDate();
    }

    private static String text(String key, Object... about) {
        return Messages.text(key, OF_THE_PLAN, List.of(about));
    }
}
