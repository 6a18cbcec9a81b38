package id.mandala.monitoring.district;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Luwu Timur (73.24) by district: one initiative works in two of them, one in one, one names none. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistrictTest {

    private static final RegionCode HERE = RegionCode.of("73.24");
    private static final String PAGE = "/kerja/73.24/pemantauan/peta?bulan=2024-06";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit secretariat;

    @BeforeAll
    void three_initiatives() {
        secretariat = new Visit(context, A.secretariat(HERE));
        var agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Luwu Timur"))
                .id();
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Luwu Timur", new Span(2024, 2025));
            for (var name : List.of("Di dua tempat", "Di satu tempat", "Di mana-mana")) {
                var outline =
                        new Outline(null, name, "", "living", "health", null, agency, Set.of(), new Span(2024, 2025));
                var id = edit.add(HERE, outline).id();
                new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    jdbc.sql("""
                                    insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                                    values ('73.24', :id, 2024, 6, 50)
                                    """).param("id", id).update();
                    jdbc.sql("""
                                    insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                                    values ('73.24', :id, 2024, 6, 'ACCEPTED', :physical, 0)
                                    """)
                            .param("id", id)
                            .param("physical", name.equals("Di satu tempat") ? 5 : 60)
                            .update();
                    jdbc.sql("""
                                    insert into masterplan.place (region_code, initiative_id, district_code)
                                    select '73.24', :id, code from region.area
                                    where code in ('73.24.01', '73.24.02') and :name = 'Di dua tempat'
                                        or code = '73.24.02' and :name = 'Di satu tempat'
                                    """).param("id", id).param("name", name).update();
                });
            }
        });
    }

    @Test
    void a_district_counts_what_names_it_and_the_map_shows_how_much_of_that_keeps_to_its_plan() throws Exception {
        var page = secretariat.page(PAGE);

        assertThat(row(page, "73.24.01")).containsExactly("1", "1", "0", "0", "50,0", "60,0");
        assertThat(row(page, "73.24.02")).containsExactly("2", "1", "0", "1", "50,0", "32,5");
        assertThat(row(page, "73.24.03")).containsExactly("0", "–", "–", "–", "–", "–");
        assertThat(page).contains("Satu inisiatif tidak menyebut kecamatan");
        assertThat(colour(page, "73.24.01")).as("all of them").isEqualTo("bin-7");
        assertThat(colour(page, "73.24.02")).as("one of two").isEqualTo("bin-4");
        assertThat(colour(page, "73.24.03")).isEqualTo("none");
    }

    @Test
    void a_district_that_is_chosen_lists_its_initiatives_the_furthest_behind_first() throws Exception {
        var page = secretariat.page(PAGE + "&kecamatan=73.24.02");
        assertThat(page).doesNotContain("Di mana-mana").containsSubsequence("Di satu tempat", "Di dua tempat");
        secretariat.whole(List.of(
                PAGE,
                PAGE + "&kecamatan=73.24.03",
                PAGE + "&kecamatan=x",
                "/kerja/73.24/pemantauan/peta?bulan=2010-01"));
    }

    private static List<String> row(String page, String district) {
        var cells = Visit.found(
                page, "(?s)<th scope=\"row\"><a href=\"[^\"]*kecamatan=" + district + "\".*?</th>(.*?)</tr>");
        return Pattern.compile("<td[^>]*>([^<]*)</td>")
                .matcher(cells)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String colour(String page, String district) {
        return Visit.found(page, "<a tabindex=\"-1\" class=\"([^\"]*)\" href=\"[^\"]*kecamatan=" + district + "\"");
    }
}
