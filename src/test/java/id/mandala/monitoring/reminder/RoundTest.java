package id.mandala.monitoring.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Address;
import id.mandala.identity.People;
import id.mandala.identity.Recipients;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * Reminders of Kabupaten Luwu (73.17) leave for a mail server written by hand. Each test has a month of its own in years nobody else
 * reports on, so that no other test's people are reminded.
 */
@Running
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTest {

    private static final RegionCode HERE = RegionCode.of("73.17");
    private static final String PAGE = "/kerja/73.17/pemantauan/pengingat";
    private static final int YEAR = 2090;

    private static SmtpServer mail = new SmtpServer(0);

    @Autowired
    Round round;

    @Autowired
    Reminders reminders;

    @Autowired
    Letters letters;

    @Autowired
    Recipients recipients;

    @Autowired
    People people;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    Address address;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private LuwuRows rows;
    private Visit secretariat;
    private Visit officer;

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", mail::port);
        properties.add("spring.mail.username", () -> "mandala");
        properties.add("spring.mail.password", () -> "rahasia");
        properties.add("mandala.reminders.from", () -> "pengingat@luwu.example");
        properties.add("mandala.address", () -> "https://mandala.luwu.example");
    }

    @BeforeAll
    void two_agencies_with_three_initiatives_and_their_people() {
        rows = new LuwuRows(jdbc, transactions);
        var health = agency("Dinas Kesehatan Luwu");
        var roads = agency("Dinas PUPR Luwu");
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Luwu", new Span(YEAR, YEAR + 9));
            Map.of("Posyandu", health, "Rujukan", health, "Jalan", roads)
                    .forEach((name, lead) -> edit.add(HERE, outline(name, lead)));
        });
        people.officer("luwu.petugas", HERE, health);
        people.officer("luwu.tanpa", HERE, roads);
        people.head("luwu.kepala", HERE, health);
        people.add("luwu.sekretariat", "73.17", Role.SECRETARIAT);
        people.add("luwu.bupati", "73.17", Role.REGENT);
        for (var name : List.of("petugas", "kepala", "sekretariat", "bupati")) {
            rows.address(name, name + "@luwu.example");
        }
        secretariat = new Visit(context, actor("sekretariat"));
        officer = new Visit(context, actor("petugas"));
    }

    @BeforeEach
    void the_server_is_there_and_agrees() {
        mail.received.clear();
        mail.objection = _ -> Optional.empty();
    }

    @AfterAll
    void the_server_goes() {
        mail.close();
    }

    @Test
    void an_officer_gets_one_message_with_what_is_missing_and_where_to_write_it_and_nobody_without_an_address() {
        var month = YearMonth.of(YEAR, 1);
        rows.report("Posyandu", month, "ACCEPTED", month.atEndOfMonth());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        round(LocalDate.of(YEAR, 2, 6));
        assertThat(mail.received).as("four days before").isEmpty();
        round(LocalDate.of(YEAR, 2, 7));
        round(LocalDate.of(YEAR, 2, 7));
        LocaleContextHolder.resetLocaleContext();

        assertThat(mail.received).hasSize(1);
        var message = mail.to("petugas@luwu.example").getFirst();
        assertThat(message.header("Subject")).isEqualTo("1 laporan Januari 2090 belum dikirim");
        assertThat(message.header("From")).isEqualTo("pengingat@luwu.example");
        assertThat(message.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(message.data())
                .contains(
                        "Yth. Orang luwu.petugas,",
                        "Kabupaten Luwu belum dikirim. Laporan dapat dikirim sampai 10 Feb 2090",
                        "https://mandala.luwu.example/kerja/73.17/pemantauan/isi?bulan=2090-01")
                .doesNotContain("Rp", "%");

        round(LocalDate.of(YEAR, 2, 10));
        assertThat(mail.to("petugas@luwu.example")).as("on the last day again").hasSize(2);
    }

    @Test
    void a_month_that_was_opened_again_closes_when_it_was_opened_until() {
        var month = YearMonth.of(YEAR, 3);
        rows.asProgram(() -> jdbc.sql("""
                        insert into monitoring.opened_month (region_code, year, month, until, reason, name)
                        values ('73.17', :year, 3, '2090-04-25', 'Jaringan putus', 'Sekretariat')
                        """).param("year", month.getYear()).update());
        round(LocalDate.of(YEAR, 4, 10));
        assertThat(mail.received).isEmpty();
        round(LocalDate.of(YEAR, 4, 25));
        assertThat(mail.to("petugas@luwu.example").getFirst().data()).contains("sampai 25 Apr 2090");
    }

    @Test
    void heads_and_the_secretariat_hear_of_what_waits_too_long_and_of_who_is_late() {
        var month = YearMonth.of(YEAR, 5);
        rows.report("Posyandu", month, "SENT", LocalDate.of(YEAR, 6, 12));
        rows.report("Rujukan", month, "APPROVED", LocalDate.of(YEAR, 6, 12));

        round(LocalDate.of(YEAR, 6, 14));
        assertThat(mail.received).as("two days are not more than two").isEmpty();
        round(LocalDate.of(YEAR, 6, 15));
        assertThat(mail.to("kepala@luwu.example").getFirst().data())
                .contains("1 laporan Mei 2090", "persetujuan Anda", "/kerja/73.17/pemantauan?bulan=2090-05");
        assertThat(mail.to("sekretariat@luwu.example")).isEmpty();
        round(LocalDate.of(YEAR, 6, 16));
        assertThat(mail.to("sekretariat@luwu.example").getFirst().header("Subject"))
                .isEqualTo("1 laporan Mei 2090 menunggu diterima");

        mail.received.clear();
        round(LocalDate.of(YEAR, 6, 11));
        assertThat(mail.received).hasSize(1);
        assertThat(mail.to("sekretariat@luwu.example").getFirst().data())
                .contains("1 laporan Mei 2090", "10 Jun 2090", "- Dinas PUPR Luwu: 1 laporan")
                .doesNotContain("Kesehatan");
        rows.settle("Posyandu", "Rujukan");
    }

    @Test
    void all_that_waits_for_a_person_stands_in_one_message() {
        var before = YearMonth.of(YEAR, 7);
        rows.report("Posyandu", before, "APPROVED", LocalDate.of(YEAR, 8, 20));
        round(LocalDate.of(YEAR, 9, 11));
        assertThat(mail.to("sekretariat@luwu.example")).hasSize(1);
        assertThat(mail.received.getFirst().data())
                .contains("1 laporan Juli 2090", "3 laporan Agustus 2090", "- Dinas Kesehatan Luwu: 2 laporan");
        rows.settle("Posyandu");
    }

    @Test
    void of_two_nodes_at_once_one_sends() {
        var day = LocalDate.of(YEAR + 1, 2, 7);
        Stream.generate(() -> CompletableFuture.runAsync(() -> round(day), Thread::startVirtualThread))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(mail.received).hasSize(1);
    }

    @Test
    void a_node_killed_while_it_sends_leaves_the_letter_to_another() {
        var day = LocalDate.of(YEAR + 1, 3, 7);
        var killed = rows.asProgram(() ->
                        reminders.claim(letters.of(day).stream().findFirst().orElseThrow()))
                .orElseThrow();
        round(day);
        assertThat(mail.received).as("it may still be at it").isEmpty();
        rows.later(day, 11);
        round(day);
        assertThat(mail.received).hasSize(1);

        rows.asProgram(() -> {
            reminders.settle(killed, Optional.of(Postman.Undelivered.AWAY));
            return killed;
        });
        rows.later(day, 60);
        round(day);
        assertThat(mail.received).as("the slow one has lost its claim").hasSize(1);
    }

    @Test
    void what_failed_while_the_server_was_down_is_sent_later_and_given_up_after_five_times() throws Exception {
        var day = LocalDate.of(YEAR + 1, 4, 7);
        var port = mail.port();
        mail.close();
        round(day);
        round(day);
        assertThat(rows.state("petugas", day)).isEqualTo("FAILED AWAY 1");
        mail = new SmtpServer(port);
        round(day);
        assertThat(mail.received).as("not at once").isEmpty();
        rows.later(day, 21);
        round(day);
        assertThat(mail.to("petugas@luwu.example")).hasSize(1);
        assertThat(rows.state("petugas", day)).isEqualTo("SENT - 2");

        var other = LocalDate.of(YEAR + 1, 5, 7);
        mail.objection = it -> it.startsWith("AUTH") ? Optional.of("535 no") : Optional.empty();
        for (int i = 0; i < 7; i++) {
            round(other);
            rows.later(other, 21);
        }
        assertThat(rows.state("petugas", other)).isEqualTo("FAILED SIGN_IN 5");
    }

    @Test
    void an_address_that_is_broken_refused_or_more_than_one_does_not_keep_the_others_waiting() {
        var day = LocalDate.of(YEAR + 1, 6, 7);
        try {
            for (var broken : List.of(
                    "a@luwu.example\r\nBcc: semua@luwu.example",
                    "a@luwu.example, b@luwu.example",
                    "Nama <a@luwu.example>",
                    "bukan alamat",
                    "hilang@luwu.example")) {
                rows.clear(day);
                mail.received.clear();
                mail.objection =
                        it -> it.startsWith("RCPT TO:<hilang") ? Optional.of("550 no such user") : Optional.empty();
                rows.address("kepala", broken);
                rows.report("Posyandu", YearMonth.of(YEAR + 1, 1), "SENT", LocalDate.of(YEAR + 1, 2, 1));
                round(day);
                rows.later(day, 21);
                round(day);
                assertThat(mail.received).as(broken).hasSize(1);
                assertThat(mail.to("petugas@luwu.example")).hasSize(1);
                assertThat(rows.state("kepala", day)).isEqualTo("FAILED ADDRESS 5");
            }
        } finally {
            rows.address("kepala", "kepala@luwu.example");
            rows.settle("Posyandu");
        }
    }

    @Test
    void a_sender_that_is_no_address_is_not_taken_for_a_fault_of_who_receives() {
        var postman = new Postman(context.getBeanProvider(JavaMailSender.class), address, "bukan alamat");
        assertThat(postman.deliver(new Postman.Mail("petugas@luwu.example", "Contoh", "Ini contoh.", "1")))
                .contains(Postman.Undelivered.REFUSED);
    }

    @Test
    void what_a_server_does_not_take_for_now_is_tried_again() {
        var day = LocalDate.of(YEAR + 1, 7, 7);
        mail.objection = it -> it.startsWith("RCPT") ? Optional.of("450 grey") : Optional.empty();
        round(day);
        assertThat(rows.state("petugas", day)).isEqualTo("FAILED REFUSED 1");
        mail.objection = it -> it.startsWith("MAIL") ? Optional.of("550 not you") : Optional.empty();
        rows.later(day, 21);
        round(day);
        assertThat(rows.state("petugas", day)).isEqualTo("FAILED REFUSED 2");
        mail.objection = _ -> Optional.empty();
        rows.later(day, 21);
        round(day);
        assertThat(rows.state("petugas", day)).isEqualTo("SENT - 3");
        assertThat(mail.received).hasSize(1);
    }

    @Test
    void a_name_with_line_ends_adds_no_header() {
        var day = LocalDate.of(YEAR + 1, 8, 7);
        rows.asProgram(() -> jdbc.sql("update identity.account set name = :name where username = 'luwu.petugas'")
                .param("name", "Budi\r\nBcc: semua@luwu.example")
                .update());
        round(day);
        rows.asProgram(() -> jdbc.sql(
                        "update identity.account set name = 'Orang luwu.petugas' where username = 'luwu.petugas'")
                .update());
        assertThat(mail.received).hasSize(1);
        assertThat(mail.received.getFirst().to()).containsExactly("petugas@luwu.example");
        assertThat(mail.received.getFirst().header("Bcc")).isEmpty();
    }

    @Test
    void a_round_that_is_to_stop_sends_no_more() {
        var day = LocalDate.of(YEAR + 1, 9, 7);
        round.of(day, () -> false);
        assertThat(mail.received).isEmpty();
    }

    @Test
    void the_clock_strikes_each_half_hour_from_the_hour_on() {
        assertThat(context.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                        .flatMap(it -> it.getScheduledTasks().stream())
                        .map(it -> it.getTask().toString()))
                .anyMatch(it -> it.contains("ReminderClock.ring"));
    }

    @Test
    void the_page_tells_what_became_of_each_and_whom_it_cannot_reach() throws Exception {
        rows.asProgram(() -> jdbc.sql("""
                        insert into monitoring.reminder_sent (region_code, day, account_id, kinds, state, reason)
                        select '73.17', :today, id, array['APPROVE', 'LATE'], state, reason
                        from identity.account
                        join (values ('luwu.petugas', 'SENT', null), ('luwu.kepala', 'FAILED', 'ADDRESS'))
                            as it (username, state, reason) using (username)
                        """).param("today", today.date()).update());
        assertThat(secretariat.page(PAGE))
                .contains("pengingat@luwu.example", "pukul 07.00 WIB")
                .containsSubsequence(
                        "Orang luwu.kepala",
                        "menunggu persetujuan, perangkat daerah yang terlambat",
                        "gagal",
                        "Alamat surel penerima ditolak",
                        "Orang luwu.petugas",
                        "terkirim",
                        "Dinas PUPR Luwu",
                        "Orang luwu.tanpa")
                .doesNotContain("kepala@luwu.example");
        assertThat(new Visit(context, A.secretariat(RegionCode.of("73.16")))
                        .answer(get(PAGE))
                        .getStatus())
                .isEqualTo(403);
        assertThat(officer.answer(get(PAGE)).getStatus()).isEqualTo(403);
        assertThat(officer.page("/kerja/73.17/pemantauan")).doesNotContain(PAGE);
        assertThat(secretariat.page("/kerja/73.17/pemantauan")).contains(PAGE);
        secretariat.whole(List.of(PAGE, PAGE + "?semua=true", PAGE + "?terkirim=true"));
    }

    @Test
    void a_sample_goes_to_whoever_asks_and_a_refusal_is_told_in_plain_words() throws Exception {
        assertThat(secretariat.send(PAGE + "/contoh").getRedirectedUrl()).isEqualTo(PAGE + "?terkirim=true");
        assertThat(secretariat.page(PAGE + "?terkirim=true")).contains("Contoh diterima server surat");
        assertThat(mail.to("sekretariat@luwu.example").getFirst().data())
                .contains("Ini contoh.", "https://mandala.luwu.example" + PAGE);

        mail.objection = it -> it.startsWith("AUTH") ? Optional.of("535 no") : Optional.empty();
        var refused = secretariat.send(PAGE + "/contoh");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("menolak nama pengguna atau kata sandi");
        mail.objection = it -> it.startsWith("RCPT") ? Optional.of("550 no") : Optional.empty();
        assertThat(secretariat.send(PAGE + "/contoh").getContentAsString(StandardCharsets.UTF_8))
                .contains("Alamat surel penerima ditolak");
        mail.objection = _ -> Optional.of("");
        assertThat(secretariat.send(PAGE + "/contoh").getContentAsString(StandardCharsets.UTF_8))
                .as("a server that says nothing")
                .contains("Server surat tidak menjawab");

        assertThat(new Visit(context, A.secretariat(HERE))
                        .send(PAGE + "/contoh")
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("belum punya alamat surel");
        assertThat(officer.send(PAGE + "/contoh").getStatus()).isEqualTo(403);
    }

    private void round(LocalDate day) {
        round.of(day, () -> true);
    }

    private static Outline outline(String name, UUID lead) {
        return new Outline(null, name, "", "living", "health", null, lead, Set.of(), new Span(YEAR, YEAR + 9));
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private Actor actor(String name) {
        return Actors.as(Actor.program("test"), () -> recipients.in(HERE)).stream()
                .map(Recipients.Recipient::actor)
                .filter(it -> it.name().equals("Orang luwu." + name))
                .findFirst()
                .orElseThrow();
    }
}
