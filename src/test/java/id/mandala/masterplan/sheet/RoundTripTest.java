package id.mandala.masterplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The law of files: what is downloaded and sent back changes nothing, in any part. Works in Kabupaten Raja Ampat (96.03). */
@Running
class RoundTripTest {

    private static final RegionCode AMPAT = RegionCode.of("96.03");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Samples samples;

    @Autowired
    ImportInitiatives imports;

    @Autowired
    UndoImport undo;

    @Autowired
    Proposals proposals;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_file_that_was_downloaded_and_is_sent_back_changes_nothing(String ending) throws Exception {
        var secretariat = samples.secretariat(AMPAT);
        var written = as(secretariat, () -> samples.write(AMPAT, 120, ending, new Random(96_03)));

        var sent = as(secretariat, () -> imports.take(AMPAT, download(secretariat, ending)));

        assertThat(sent.plan().added()).isEmpty();
        assertThat(sent.plan().changes()).isEmpty();
        assertThat(sent.plan().changed()).isEmpty();
        assertThat(sent.plan().unchanged()).isGreaterThanOrEqualTo(written.size());
        assertThat(sent.undoable()).isEmpty();
    }

    @Test
    void an_import_that_is_undone_leaves_everything_as_it_was_before_it() throws Exception {
        var secretariat = samples.secretariat(AMPAT);
        var random = new Random(3);
        var written = as(secretariat, () -> samples.write(AMPAT, 60, "undo", random));
        var file = download(secretariat, "xlsx");
        as(secretariat, () -> {
            written.forEach(it -> samples.writeParts(AMPAT, it, written, random));
            return "";
        });
        var before = as(secretariat, () -> proposals.of(AMPAT, written));

        var sent = as(secretariat, () -> imports.take(AMPAT, file));

        assertThat(as(secretariat, () -> proposals.of(AMPAT, written))).isNotEqualTo(before);
        as(secretariat, () -> {
            undo.undo(AMPAT, sent.undoable().orElseThrow());
            return "";
        });
        assertThat(as(secretariat, () -> proposals.of(AMPAT, written))).isEqualTo(before);
    }

    private PlanFile download(Actor reader, String ending) {
        try {
            var file = "inisiatif." + ending;
            var content = new Visit(context, reader)
                    .answer(get(URI.create("/kerja/96.03/masterplan/berkas/" + file)))
                    .getContentAsByteArray();
            return PlanFile.read(file, content);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
