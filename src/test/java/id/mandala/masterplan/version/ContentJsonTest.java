package id.mandala.masterplan.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.masterplan.proposal.PlannedInitiative;
import org.junit.jupiter.api.Test;

/** JSON of versions adopted long ago. */
class ContentJsonTest {

    private static final String OLD = """
            {"id": "0b5cbb5a-3f3c-4a38-9a51-6c4d0c8a0001",
             "outline": {"name": "Surat Sehari", "dimension": "living", "subDimension": "health",
                "lead": "0b5cbb5a-3f3c-4a38-9a51-6c4d0c8a0002", "span": {"first": 2019, "last": 2023}},
             "particulars": {
                "reason": {"problem": "Warga menunggu", "mood": "gone since"},
                "aims": {"goal": "Sehari selesai", "indicators": [{"name": "Selesai", "direction": "RISING",
                    "targets": {"2020": 82.50}}]},
                "means": {"costs": [{"year": 2020, "source": "APBD_REGENCY", "amount": "150000000"}]}},
             "names": {"0b5cbb5a-3f3c-4a38-9a51-6c4d0c8a0002": "Dinas Kominfo"}}
            """;

    private final ContentJson json = new ContentJson();

    @Test
    void what_was_not_thought_of_then_reads_as_nothing() {
        var read = (PlannedInitiative) json.read(ItemKey.Kind.INITIATIVE, OLD);

        assertThat(read.lead()).isEqualTo("Dinas Kominfo");
        assertThat(read.outline().description()).isEmpty();
        assertThat(read.outline().supporting()).isEmpty();
        var all = read.particulars();
        assertThat(all.reason().problem()).isEqualTo("Warga menunggu");
        assertThat(all.reason().issues()).isEmpty();
        assertThat(all.reason().kind()).isEmpty();
        assertThat(all.reach().districts()).isEmpty();
        assertThat(all.aims().indicators().getFirst().baseline()).isNull();
        assertThat(all.aims().indicators().getFirst().targets().get(2020)).isEqualTo("82.50");
        assertThat(all.means().total().amount()).isEqualTo(150_000_000);
        assertThat(all.means().node()).isEmpty();
        assertThat(all.actions().items()).isEmpty();
        assertThat(all.dependencies().risks()).isEmpty();
        assertThat(all.quickWin().answers()).isEmpty();
    }

    @Test
    void what_is_written_is_read_again_the_same() {
        var read = json.read(ItemKey.Kind.INITIATIVE, OLD);

        assertThat(json.read(ItemKey.Kind.INITIATIVE, json.write(read))).isEqualTo(read);
        assertThat(json.write(json.read(ItemKey.Kind.INITIATIVE, json.write(read))))
                .isEqualTo(json.write(read));
    }

    @Test
    void a_head_without_a_vision_has_none() {
        var head = (PlanHead) json.read(
                ItemKey.Kind.PLAN,
                "{\"title\": \"Masterplan\", \"span\": {\"first\": 2019, \"last\": 2023}, \"framework\": \"2023\"}");

        assertThat(head.vision()).isEmpty();
    }
}
