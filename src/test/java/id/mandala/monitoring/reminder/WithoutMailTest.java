package id.mandala.monitoring.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Where no mail server is named. Kabupaten Toraja Utara (73.26) has no people. */
@Running
class WithoutMailTest {

    private static final String PAGE = "/kerja/73.26/pemantauan/pengingat";

    @Autowired
    WebApplicationContext context;

    @Test
    void nothing_is_sent_no_clock_runs_and_the_page_says_so() throws Exception {
        var secretariat = new Visit(context, A.secretariat(RegionCode.of("73.26")));
        assertThat(context.getBeansOfType(ReminderClock.class)).isEmpty();
        assertThat(secretariat.page(PAGE))
                .contains("Server surat belum diatur", "Belum ada yang dikirim", "punya alamat surel")
                .doesNotContain("Kirim contoh");
        var refused = secretariat.send(PAGE + "/contoh");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Minta pengelola program mengaturnya");
    }
}
