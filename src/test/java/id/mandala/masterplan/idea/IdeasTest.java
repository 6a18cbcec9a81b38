package id.mandala.masterplan.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Jayawijaya (95.01); 95.02 is the neighbour. */
@Running
class IdeasTest {

    private static final RegionCode JAYAWIJAYA = RegionCode.of("95.01");
    private static final String BASE = "/kerja/95.01/masterplan/gagasan";
    private static final String CONTACT = "0812-3456-0000";

    @Value("${local.server.port}")
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    SendIdea send;

    @Autowired
    DecideIdea decide;

    @Autowired
    Ideas ideas;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Proposals proposals;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID agency;

    @BeforeEach
    void there_is_a_masterplan_and_an_agency() {
        agency = bySecretariat(() -> {
            if (masterplans.current(JAYAWIJAYA).isEmpty()) {
                edit.begin(JAYAWIJAYA, "Masterplan Jayawijaya", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, JAYAWIJAYA, "Dinas " + UUID.randomUUID())
                    .id();
        });
    }

    @Test
    void anybody_sends_an_idea_and_reads_nothing_back_but_how_many_there_are() {
        int before = ideas.notices(JAYAWIJAYA).received();
        var title = sent();
        assertThat(ideas.notices(JAYAWIJAYA).received()).isEqualTo(before + 1);
        assertThat(ideas.of(JAYAWIJAYA)).isEmpty();
        assertThat(rows("masterplan.idea_sender")).isZero();
        assertThat(as(A.secretariat(RegionCode.of("95.02")), () -> ideas.of(JAYAWIJAYA)))
                .isEmpty();
        assertThat(bySecretariat(() -> idea(title)).isOpen()).isTrue();
    }

    @Test
    void an_agency_takes_an_idea_up_as_its_draft_and_who_sent_it_is_forgotten() {
        var title = sent();
        var idea = bySecretariat(() -> idea(title));
        assertThat(bySecretariat(() -> ideas.sender(idea).contact())).isEqualTo(CONTACT);

        var officer = A.officer(JAYAWIJAYA, agency);
        var draft = as(officer, () -> decide.adopt(JAYAWIJAYA, idea.id(), new Version(1), outline(title)));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(as(officer, () -> proposals.of(JAYAWIJAYA, draft.id()))
                        .reason()
                        .problem())
                .isEqualTo("Isi gagasan");
        assertThat(bySecretariat(() -> ideas.behind(JAYAWIJAYA, draft.id())))
                .map(Idea::title)
                .hasValue(title);
        assertThat(bySecretariat(() -> ideas.sender(idea))).isEqualTo(Suggestion.Sender.NONE);
        assertThat(bySecretariat(() -> rowsOf("masterplan.idea_sender", idea.id())))
                .isZero();
        assertThat(ideas.notices(JAYAWIJAYA).adopted()).contains(title);
        assertThat(refusal(
                        () -> as(officer, () -> decide.adopt(JAYAWIJAYA, idea.id(), new Version(1), outline("Lagi")))))
                .isEqualTo("masterplan.idea-decided");
    }

    @Test
    void the_secretariat_too_makes_a_draft_of_an_idea() {
        var idea = bySecretariat(() -> idea(sent()));
        var draft = bySecretariat(
                () -> decide.adopt(JAYAWIJAYA, idea.id(), new Version(1), outline("Oleh sekretariat " + idea.id())));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void the_secretariat_declines_with_a_reason_and_the_title_stays_unshown() {
        var title = sent();
        var idea = bySecretariat(() -> idea(title));
        assertThat(refusal(() -> bySecretariat(() -> declined(idea, " ")))).isEqualTo("masterplan.idea-reason");
        assertThatThrownBy(() -> as(A.officer(JAYAWIJAYA, agency), () -> declined(idea, "Tidak cocok")))
                .isInstanceOf(NotAllowed.class);
        bySecretariat(() -> declined(idea, "Sudah ada"));
        assertThat(bySecretariat(() -> idea(title)).state())
                .isInstanceOfSatisfying(
                        Idea.State.Declined.class, it -> assertThat(it.reason()).isEqualTo("Sudah ada"));
        assertThat(bySecretariat(() -> rowsOf("masterplan.idea_sender", idea.id())))
                .isZero();
        assertThat(ideas.notices(JAYAWIJAYA).adopted()).doesNotContain(title);
    }

    @Test
    void an_officer_takes_no_idea_up_for_another_agency_and_a_neighbour_none_at_all() {
        var idea = bySecretariat(() -> idea(sent()));
        assertThatThrownBy(() -> as(
                        A.officer(JAYAWIJAYA, UUID.randomUUID()),
                        () -> decide.adopt(JAYAWIJAYA, idea.id(), new Version(1), outline("Direbut"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        A.secretariat(RegionCode.of("95.02")),
                        () -> decide.adopt(JAYAWIJAYA, idea.id(), new Version(1), outline("Direbut"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void contact_is_shown_to_those_who_decide_only_and_stands_in_no_trail() throws Exception {
        var idea = bySecretariat(() -> idea(sent()));
        var path = BASE + "/" + idea.id();
        assertThat(new Visit(context, A.officer(JAYAWIJAYA, agency)).page(path)).contains(CONTACT);
        var regent = new Actor(
                Optional.of(UUID.randomUUID()),
                "Bupati",
                List.of(new Actor.Grant(Role.REGENT, JAYAWIJAYA, Optional.empty())));
        assertThat(new Visit(context, regent).page(path)).doesNotContain(CONTACT, "Nama Pengirim");
        assertThat(bySecretariat(() -> jdbc.sql("""
                                select count(*) from audit.entry
                                where detail::text like '%0812-3456%' or detail::text like '%Nama Pengirim%'
                                """).query(Integer.class).single()))
                .isZero();
        var secret = new Suggestion.Sender("Nama Pengirim", CONTACT);
        assertThat(secret.toString() + new Suggestion("a", "b", Suggestion.From.CITIZEN, secret))
                .doesNotContain("Nama Pengirim", CONTACT);
    }

    @Test
    void the_public_form_takes_an_idea_keeps_what_was_typed_and_lets_machines_go_empty() throws Exception {
        var visitor = new Visit(context, Actor.visitor());
        var title = "Dari halaman <b>" + UUID.randomUUID();
        assertThat(visitor.page("/95.01/usul")).contains("name=\"_csrf\"", "name=\"_once\"");
        var refused = visitor.send("/95.01/usul", "title", title, "text", "Isi gagasan");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Pilih sebagai siapa", "Isi gagasan");

        var taken = visitor.send("/95.01/usul", "title", title, "text", "Isi", "from", "BUSINESS", "contact", CONTACT);
        assertThat(taken.getRedirectedUrl()).isEqualTo("/95.01/usul?terkirim=true");
        assertThat(bySecretariat(() -> idea(title)).from()).isEqualTo(Suggestion.From.BUSINESS);

        int before = ideas.notices(JAYAWIJAYA).received();
        assertThat(visitor.send("/95.01/usul", "title", "Iklan", "text", "Beli", "from", "CITIZEN", "website", "x.test")
                        .getStatus())
                .isEqualTo(302);
        assertThat(ideas.notices(JAYAWIJAYA).received()).isEqualTo(before);
        assertThat(visitor.answer(post("/95.01/usul").param("title", "Tanpa token"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(visitor.send("/99.99/usul", "title", "a", "text", "b", "from", "CITIZEN")
                        .getStatus())
                .isEqualTo(404);
        visitor.whole(List.of("/95.01/usul", "/95.01/usul?terkirim=true"));
    }

    @Test
    void the_same_form_sent_twice_is_kept_once() throws Exception {
        var title = "Dua kali " + UUID.randomUUID();
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var address = URI.create("http://localhost:" + port + "/95.01/usul");
            var form = browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            var body = "from=CITIZEN&text=Isi&title=%s&_csrf=%s&_once=%s"
                    .formatted(
                            URLEncoder.encode(title, StandardCharsets.UTF_8),
                            Visit.found(form, "name=\"_csrf\" value=\"([^\"]+)\""),
                            Visit.found(form, "name=\"_once\" value=\"([^\"]+)\""));
            for (int i = 0; i < 2; i++) {
                var answer = browser.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            }
        }
        assertThat(bySecretariat(() -> ideas.of(JAYAWIJAYA)).stream()
                        .filter(it -> it.title().equals(title)))
                .hasSize(1);
    }

    @Test
    void the_pages_of_the_work_place_lead_from_an_idea_to_its_initiative_and_back() throws Exception {
        var title = "Antar <i>" + UUID.randomUUID();
        send.send(JAYAWIJAYA, suggestion(title));
        var idea = bySecretariat(() -> idea(title));
        var path = BASE + "/" + idea.id();
        var secretariat = new Visit(context, A.secretariat(JAYAWIJAYA));
        secretariat.whole(List.of(BASE, path, path + "/ambil"));
        assertThat(secretariat
                        .send(path + "/tolak", "version", "1", "reason", "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(secretariat
                        .send(path + "/ambil", "version", "1", "name", "Nama")
                        .getStatus())
                .isEqualTo(422);
        var adopted = secretariat.send(
                path + "/ambil",
                "version",
                "1",
                "name",
                "Antar " + idea.id(),
                "lead",
                agency.toString(),
                "area",
                "living/health",
                "firstYear",
                "2019",
                "lastYear",
                "2023");
        assertThat(adopted.getStatus()).isEqualTo(302);
        var initiative = Objects.requireNonNull(adopted.getRedirectedUrl());
        assertThat(secretariat.page(initiative)).contains(path, "Isi gagasan");
        assertThat(secretariat.page(path)).contains(initiative);
        secretariat.whole(List.of(BASE, path, initiative));
    }

    @Test
    void what_is_empty_or_endless_is_refused() {
        assertThat(refusal(() -> new Suggestion(" ", "b", Suggestion.From.CITIZEN, Suggestion.Sender.NONE)))
                .isEqualTo("masterplan.idea-title");
        assertThat(refusal(() -> new Suggestion("a", "", Suggestion.From.CITIZEN, Suggestion.Sender.NONE)))
                .isEqualTo("masterplan.idea-text");
        assertThat(refusal(() -> new Suggestion.Sender("", "x".repeat(201)))).isEqualTo("masterplan.idea-sender");
    }

    /** As a visitor: nobody is signed in here. */
    private String sent() {
        var title = "Gagasan " + UUID.randomUUID();
        Actors.as(Actor.visitor(), () -> send.send(JAYAWIJAYA, suggestion(title)));
        return title;
    }

    private static Suggestion suggestion(String title) {
        return new Suggestion(
                title, "Isi gagasan", Suggestion.From.CITIZEN, new Suggestion.Sender("Nama Pengirim", CONTACT));
    }

    private Idea idea(String title) {
        return ideas.of(JAYAWIJAYA).stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String declined(Idea idea, String reason) {
        decide.decline(JAYAWIJAYA, idea.id(), new Version(1), reason);
        return "";
    }

    private Outline outline(String name) {
        return new Outline(null, name, "", "living", "health", null, agency, Set.of(), new Span(2019, 2023));
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private int rowsOf(String table, UUID idea) {
        return jdbc.sql("select count(*) from " + table + " where idea_id = :id")
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }

    private <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(JAYAWIJAYA), () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
