package id.mandala.budget.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Sanggau (61.03); 61.04 is the neighbour, 61.06 has nothing. */
@Running
class RevenueTest {

    private static final RegionCode HERE = RegionCode.of("61.03");
    private static final String BASE = "/kerja/61.03/anggaran/pad";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditRevenue edit;

    @Autowired
    ExplainShortfall explain;

    @Autowired
    RevenueAccounts accounts;

    @Autowired
    RevenueShortfalls shortfalls;

    @Autowired
    RevenueOverview overview;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Agency agency;

    @BeforeEach
    void there_is_an_agency() {
        agency = Actors.as(
                A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas " + UUID.randomUUID()));
    }

    @Test
    void an_account_is_written_in_one_spelling_and_read_again() {
        var added = account("4.1.2.2.3");
        assertThat(added.code().value()).isEqualTo("4.1.02.02.03");
        assertThat(by(() -> accounts.find(HERE, added.id()))).contains(added);
        assertThat(refusal(() -> RevenueCode.of("5.1.02"))).isEqualTo("budget.revenue.code");
        assertThat(refusal(() -> RevenueCode.of("4.1"))).isEqualTo("budget.revenue.code");
        assertThat(RevenueCode.of("4.1.02.10")).isGreaterThan(RevenueCode.of("4.1.02.09.01"));
    }

    @Test
    void the_same_account_twice_for_one_agency_is_refused_and_another_agency_may_have_it() {
        account("4.1.02.01.04");
        assertThat(refusal(() -> account("4.1.2.1.4"))).isEqualTo("budget.revenue.twice");
        there_is_an_agency();
        assertThat(account("4.1.02.01.04").agency()).isEqualTo(agency.id());
    }

    @Test
    void an_account_that_holds_another_would_be_counted_twice_and_is_refused() {
        account("4.1.02.01.04");
        assertThat(refusal(() -> account("4.1.02.01"))).isEqualTo("budget.revenue.within");
        assertThat(refusal(() -> account("4.1.02.01.04.0001"))).isEqualTo("budget.revenue.within");
        assertThat(account("4.1.02.01.05").code().value()).isEqualTo("4.1.02.01.05");
    }

    @Test
    void amounts_below_nought_or_beyond_a_thousand_trillion_and_a_month_without_realisation_are_refused_at_their_field()
            throws Exception {
        var added = account("4.1.02.01.04");
        var year = BASE + "/" + added.id() + "/tahun/baru";
        refusedAt(year, "target", "year", "2024", "target", "-1");
        refusedAt(year, "target", "year", "2024", "target", "");
        refusedAt(year, "target", "year", "2024", "target", "1.000.000.000.000.001");
        refusedAt(year, "changed", "year", "2024", "target", "1", "changed", "9999999999999999");
        refusedAt(year, "realised", "year", "2024", "target", "1", "realised", "-5", "until", "12");
        refusedAt(year, "realised", "year", "2024", "target", "1", "until", "12");
        refusedAt(year, "until", "year", "2024", "target", "1", "realised", "5");
        refusedAt(year, "until", "year", "2024", "target", "1", "realised", "5", "until", "13");
        refusedAt(year, "year", "year", "24", "target", "1");
        refusedAt(year, "year", "year", "2099", "target", "1");
        int next = LocalDate.now(ZoneOffset.UTC).getYear() + 1;
        refusedAt(year, "until", "year", String.valueOf(next), "target", "1", "realised", "5", "until", "1");
        assertThat(by(() -> accounts.years(added))).as("nothing stored half").isEmpty();
        assertThat(planner()
                        .send(year, "year", "2024", "target", "Rp 1.000.000.000.000.000")
                        .getStatus())
                .isEqualTo(302);
    }

    private void refusedAt(String path, String field, String... fields) throws Exception {
        var answer = planner().send(path, fields);
        assertThat(answer.getStatus()).as(String.join(" ", fields)).isEqualTo(422);
        assertThat(answer.getContentAsString()).as(field).contains("href=\"#" + field + "\"");
    }

    @Test
    void a_year_is_written_once_changed_from_the_version_seen_and_taken_out_while_nothing_hangs_on_it() {
        var added = account("4.1.02.01.04");
        write(added, 0, year(2023, 100, null, null));
        assertThat(refusal(() -> write(added, 0, year(2023, 90, null, null)))).isEqualTo("budget.revenue.year-twice");
        assertThat(write(added, 1, year(2023, 90, 95L, 94L))).isEqualTo(2);
        assertThat(write(added, 1, year(2023, 90, 95L, 94L)))
                .as("the same again changes nothing")
                .isEqualTo(2);
        assertThatThrownBy(() -> write(added, 1, year(2023, 80, null, null))).isInstanceOf(StaleVersion.class);
        var it = by(() -> accounts.years(added)).getFirst();
        assertThat(it.holding()).isEqualTo(new Rupiah(95));
        assertThat(it.isMissed()).isTrue();

        by(() -> {
            explain.cause(HERE, added.id(), new Version(0), new Shortfall(2023, Shortfall.Cause.ECONOMY, "", 0));
            return "";
        });
        assertThatThrownBy(() -> by(() -> {
                    edit.removeYear(HERE, added.id(), 2023, new Version(2));
                    return "";
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        write(added, 0, year(2022, 100, null, null));
        by(() -> {
            edit.removeYear(HERE, added.id(), 2022, new Version(1));
            return "";
        });
        assertThat(by(() -> accounts.years(added)))
                .extracting(RevenueYear::year)
                .containsExactly(2023);
    }

    @Test
    void only_a_low_or_missed_target_is_explained_and_another_cause_needs_words() {
        var added = rising();
        write(added, 0, year(2026, 150, null, null));
        assertThat(refusal(() -> cause(added, 2026))).isEqualTo("budget.revenue.nothing-short");
        assertThat(refusal(() -> cause(added, 2031))).isEqualTo("budget.revenue.nothing-short");
        write(added, 1, year(2026, 120, null, null));
        cause(added, 2026);
        assertThat(by(() -> shortfalls.find(added, 2026))).isPresent();
        assertThat(refusal(() -> new Shortfall(2026, Shortfall.Cause.OTHER, " ", 0)))
                .isEqualTo("budget.revenue.cause-note");

        var action = by(() -> explain.add(
                HERE, added.id(), 2026, "Data ulang titik parkir", agency.id(), LocalDate.of(2026, 12, 31)));
        by(() -> {
            explain.change(
                    HERE,
                    new Version(1),
                    new RevenueAction(
                            action.id(),
                            added.id(),
                            2026,
                            action.text(),
                            agency.id(),
                            action.due(),
                            true,
                            action.version()));
            return "";
        });
        assertThat(by(() -> shortfalls.actions(added)))
                .extracting(RevenueAction::done)
                .containsExactly(true);
    }

    @Test
    void the_overview_sums_by_agency_and_in_all_and_counts_who_has_not_told_yet() {
        var one = account("4.1.02.01.04");
        var other = account("4.1.02.01.05");
        write(one, 0, year(2025, 100, null, 80L));
        write(other, 0, year(2025, 300, null, null));
        var page = by(() -> overview.of(HERE, new RevenueQuestion(agency.id().toString(), "")));
        assertThat(page.years()).hasSize(5);
        var sum = page.total().stream()
                .filter(it -> it.year() == 2025)
                .findFirst()
                .orElseThrow();
        assertThat(sum.target()).isEqualTo(400);
        assertThat(sum.realised()).isEqualTo(80);
        assertThat(sum.unknown()).isEqualTo(1);
        assertThat(sum.share()).isEqualByComparingTo("0.2");
        assertThat(page.groups()).hasSize(1);
        assertThat(page.groups().getFirst().sums()).isEqualTo(page.total());
    }

    @Test
    void who_may_not_edit_the_budget_reads_and_writes_nothing() throws Exception {
        var added = account("4.1.02.01.04");
        for (var reader : List.of(A.secretariat(HERE), A.officer(HERE, agency.id()))) {
            assertThatThrownBy(() ->
                            Actors.as(reader, () -> edit.add(HERE, agency.id(), RevenueCode.of("4.1.02.01.06"), "X")))
                    .isInstanceOf(NotAllowed.class);
            var visit = new Visit(context, reader);
            assertThat(visit.page(BASE + "/" + added.id())).doesNotContain("/ubah");
            assertThat(visit.answer(get(BASE + "/baru")).getStatus()).isEqualTo(403);
        }
        var neighbour = A.planner(RegionCode.of("61.04"));
        assertThat(Actors.as(neighbour, () -> accounts.find(HERE, added.id()))).isEmpty();
        assertThat(new Visit(context, neighbour).answer(get(BASE)).getStatus()).isEqualTo(403);
    }

    @Test
    void an_account_goes_only_while_it_has_no_years() throws Exception {
        var added = account("4.1.02.01.04");
        var path = BASE + "/" + added.id();
        write(added, 0, year(2025, 100, null, null));
        assertThat(planner().send(path + "/hapus", "version", "1").getStatus()).isEqualTo(422);
        assertThat(planner().send(path + "/tahun/2025/hapus", "version", "1").getStatus())
                .isEqualTo(302);
        assertThat(planner().send(path + "/hapus", "version", "1").getStatus()).isEqualTo(302);
        assertThat(by(() -> accounts.find(HERE, added.id()))).isEmpty();
    }

    @Test
    void every_page_is_whole_in_both_languages() throws Exception {
        var added = rising();
        write(added, 0, year(2026, 120, 125L, null));
        cause(added, 2026);
        var action =
                by(() -> explain.add(HERE, added.id(), 2026, "Data ulang", agency.id(), LocalDate.of(2026, 1, 31)));
        var one = BASE + "/" + added.id();
        planner()
                .whole(List.of(
                        BASE,
                        BASE + "?keadaan=dijelaskan",
                        BASE + "/baru",
                        BASE + "/impor",
                        one,
                        one + "/ubah",
                        one + "/tahun/baru",
                        one + "/tahun/2026",
                        one + "/tahun/2026/sebab",
                        one + "/tahun/2026/tindakan",
                        one + "/tindakan/" + action.id(),
                        one + "/inisiatif/baru"));
        new Visit(context, A.planner(RegionCode.of("61.06"))).whole(List.of("/kerja/61.06/anggaran/pad"));
        new Visit(context, A.planner(RegionCode.of("34.02"))).whole(List.of("/kerja/34.02/anggaran/pad"));
    }

    /** 100 to 140 in the five years before 2026. */
    private RevenueAccount rising() {
        var added = account("4.1.02.01.04");
        for (int i = 0; i < 5; i++) {
            write(added, 0, year(2021 + i, 90, null, 100L + 10L * i));
        }
        return added;
    }

    private String cause(RevenueAccount account, int year) {
        return by(() -> {
            explain.cause(HERE, account.id(), new Version(0), new Shortfall(year, Shortfall.Cause.TARIFF_OLD, "", 0));
            return "";
        });
    }

    private RevenueAccount account(String code) {
        return by(() -> edit.add(HERE, agency.id(), RevenueCode.of(code), "Akun " + code));
    }

    /** @return its version afterwards */
    private int write(RevenueAccount account, long seen, RevenueYear year) {
        return by(() -> {
            edit.write(HERE, account.id(), new Version(seen), year);
            return accounts.years(account).stream()
                    .filter(it -> it.year() == year.year())
                    .findFirst()
                    .orElseThrow()
                    .version();
        });
    }

    static RevenueYear year(int year, long target, @Nullable Long changed, @Nullable Long realised) {
        return new RevenueYear(
                year,
                new Rupiah(target),
                changed == null ? null : new Rupiah(changed),
                realised == null ? null : new Realised(new Rupiah(realised), 12),
                0);
    }

    private Visit planner() {
        return new Visit(context, A.planner(HERE));
    }

    private <T> T by(Supplier<T> deed) {
        Actor planner = A.planner(HERE);
        return Actors.as(planner, () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }

    private static @Nullable String refusal(Supplier<?> deed) {
        var refused = catchThrowableOfType(RuleBroken.class, deed::get);
        return refused == null ? null : refused.code();
    }
}
