package id.mandala.evaluation.followup;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What Malang could have done about some of its findings: made up, and marked so in the words. */
@Component
class DemoFollowUps implements DemoContent {

    private static final RegionCode MALANG = RegionCode.of("35.07");
    private static final String FILE = "follow-ups-35.07.csv";

    private static final Column<String> FINDING = Column.text("finding");
    private static final Column<String> AGENCY = Column.text("agency").optional();
    private static final Column<String> ACTION = Column.text("action");
    private static final Column<LocalDate> DUE = Column.date("due").optional();
    private static final Column<FollowUp.State> STATE = Column.of("state", FollowUp.State::valueOf);
    private static final Column<String> REASON = Column.text("reason").optional();
    private static final Column<String> PROOF = Column.text("proof").optional();
    private static final Column<String> PAGE = Column.text("page").optional();

    private final FollowUps followUps;
    private final Agencies agencies;

    DemoFollowUps(FollowUps followUps, Agencies agencies) {
        this.followUps = followUps;
        this.agencies = agencies;
    }

    @Override
    public int order() {
        return 430;
    }

    @Override
    public void load() {
        var byShortName = agencies.all(MALANG).stream()
                .filter(it -> it.shortName() != null)
                .collect(Collectors.toMap(Agency::calledBy, Agency::id));
        var revisions = new HashMap<String, Integer>();
        try (var in = new ClassPathResource("demo/" + FILE).getInputStream()) {
            TableFile.read(FILE, in)
                    .table(FINDING, AGENCY, ACTION, DUE, STATE, REASON, PROOF, PAGE)
                    .map(row -> followUp(row, byShortName, revisions.merge(row.get(FINDING), 1, Integer::sum)))
                    .forEach(followUps::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static FollowUp followUp(Row row, Map<String, UUID> agencies, int revision) {
        return new FollowUp(
                MALANG,
                row.get(FINDING),
                Integer.parseInt(row.get(FINDING).substring(0, 4)),
                row.find(AGENCY).map(agencies::get),
                row.get(ACTION),
                row.find(DUE),
                row.get(STATE),
                row.find(REASON).orElse(""),
                row.find(PROOF).orElse(""),
                row.find(PAGE),
                "Sekretariat (contoh)",
                Instant.EPOCH,
                revision);
    }
}
