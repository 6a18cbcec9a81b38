package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedApplicationsTest {

    private static final SharedApplications REGISTER = SharedApplications.shipped();

    private static String named(String name, String text) {
        var profile = Written.profile("Dinas Satu", name, text);
        return profile.shared() < 0 ? "" : REGISTER.all().get(profile.shared()).key();
    }

    @ParameterizedTest
    @CsvSource({
        "SRIKANDI,srikandi",
        "e-Srikandi,srikandi",
        "Aplikasi Srikandi kecamatan,srikandi",
        "Sistem Informasi Kearsipan Dinamis Terintegrasi,srikandi",
        "SP4N LAPOR,sp4n-lapor",
        "Span Lapor,sp4n-lapor",
        "Siskeudes Online,siskeudes",
        "SIPD RI,sipd",
        "Data Pokok Pendidikan,dapodik"
    })
    void one_is_known_by_its_name_an_alias_or_its_whole_name(String name, String key) {
        assertThat(named(name, "")).isEqualTo(key);
    }

    @Test
    void an_acronym_that_means_other_things_too_counts_only_beside_words_that_tell_it() {
        assertThat(named("SIAK", "")).isEmpty();
        assertThat(named("SIAK", "Jadwal kuliah mahasiswa")).isEmpty();
        assertThat(named("SIAK", "Pencetakan KTP dan akta")).isEqualTo("siak");
    }

    @Test
    void a_text_that_mentions_one_is_not_it() {
        assertThat(named("Pelatihan operator", "Peserta belajar memakai SRIKANDI"))
                .isEmpty();
    }

    @Test
    void what_one_replaces_is_told_of_an_application_of_another_name() {
        var own = Written.profile("Dinas Satu", "Si Surat", "Surat masuk dan keluar serta disposisi elektronik");
        assertThat(own.shared()).isNegative();
        assertThat(REGISTER.forItem(own)).extracting(SharedApplication::key).contains("srikandi");
    }

    @Test
    void every_entry_has_a_key_of_its_own_an_owner_and_a_function() {
        assertThat(REGISTER.all()).hasSizeGreaterThan(80);
        assertThat(REGISTER.all()).extracting(SharedApplication::key).doesNotHaveDuplicates();
        assertThat(REGISTER.all()).allSatisfy(it -> {
            assertThat(it.key()).matches("[a-z0-9-]+");
            assertThat(it.name()).isNotBlank();
            assertThat(it.owner()).as(it.key()).isNotBlank();
            assertThat(it.function()).as(it.key()).isNotBlank();
            assertThat(it.isAlone() || !it.beside().isEmpty())
                    .as(it.key() + " can be told at all")
                    .isTrue();
        });
    }

    @Test
    void no_name_or_alias_belongs_to_two_entries() {
        var names = new ArrayList<List<String>>();
        for (var application : REGISTER.all()) {
            var own = new ArrayList<List<String>>();
            own.add(plain(application.name()));
            application.aliases().forEach(it -> own.add(plain(it)));
            names.addAll(own.stream().distinct().toList());
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    private static List<String> plain(String text) {
        return Words.of(text).stream().map(Words.Word::plain).toList();
    }
}
