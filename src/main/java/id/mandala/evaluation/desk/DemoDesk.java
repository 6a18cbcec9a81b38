package id.mandala.evaluation.desk;

import id.mandala.evaluation.desk.Interview.Item;
import id.mandala.evaluation.desk.Interview.Manner;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two seats at Bantul's open evaluation of 2024, and an interview that waits to be held. */
@Component
class DemoDesk implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final int YEAR = 2024;

    private final JdbcClient jdbc;
    private final Interviews interviews;

    DemoDesk(JdbcClient jdbc, Interviews interviews) {
        this.jdbc = jdbc;
        this.interviews = interviews;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public void load() {
        jdbc.sql("""
                        insert into evaluation.assessor (region_code, year, id, account_id, name, given_by)
                        select e.region_code, e.year, gen_random_uuid(), a.id, a.name, 'Petugas Kementerian'
                        from evaluation.evaluation e
                        join identity.account a on a.username in ('asesor', 'asesor.dua')
                        where e.region_code = :region and e.year = :year and e.status = 'ENTRY'
                        on conflict do nothing
                        """).param("region", BANTUL.value()).param("year", YEAR).update();
        interviews.add(new Interview(
                BANTUL,
                UUID.randomUUID(),
                YEAR,
                LocalDate.of(YEAR, 11, 12),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                Manner.VIRTUAL,
                "https://rapat.example/bantul-2024",
                "",
                "",
                "Asesor (contoh)",
                Optional.empty(),
                1,
                List.of(new Item("baseline.1", ""), new Item("output.6", ""), new Item("outcome.1", ""))));
    }
}
