package id.mandala.masterplan.sheet;

import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Rewrite;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** What the tests of workbooks do in Kabupaten Sarmi (91.10), as its secretariat. */
@Component
class Sarmi {

    static final RegionCode SARMI = RegionCode.of("91.10");

    private final ImportInitiatives imports;
    private final UndoImport undo;
    private final EditInitiatives edit;
    private final Rewrite rewrite;
    private final Initiatives initiatives;
    private final Proposals proposals;
    private final Masterplans masterplans;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    Sarmi(
            ImportInitiatives imports,
            UndoImport undo,
            EditInitiatives edit,
            Rewrite rewrite,
            Initiatives initiatives,
            Proposals proposals,
            Masterplans masterplans,
            Agencies agencies,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.undo = undo;
        this.edit = edit;
        this.rewrite = rewrite;
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.masterplans = masterplans;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    void begin() {
        as(() -> {
            if (masterplans.current(SARMI).isEmpty()) {
                edit.begin(SARMI, "Masterplan", Workbooks.SPAN);
                A.agency(jdbc, transactions, agencies, SARMI, "Dinas Kominfo");
            }
            return "";
        });
    }

    ImportInitiatives.Taken take(Map<String, List<List<@Nullable Object>>> sheets) {
        return send(PlanFile.read("plan.xlsx", Workbooks.workbook(sheets)));
    }

    ImportInitiatives.Taken send(PlanFile file) {
        return as(() -> imports.take(SARMI, file));
    }

    void undo(UUID id) {
        as(() -> {
            undo.undo(SARMI, id);
            return "";
        });
    }

    void goOnFrom(String key) {
        var present = initiative(key);
        var it = present.outline();
        as(() -> rewrite.outline(
                SARMI,
                present,
                new Outline(
                        it.key(),
                        it.name() + " baru",
                        "",
                        it.dimension(),
                        it.subDimension(),
                        null,
                        it.lead(),
                        it.supporting(),
                        it.span())));
    }

    Particulars parts(String key) {
        return as(() -> proposals.of(SARMI, initiative(key).id()));
    }

    Initiative initiative(String key) {
        return find(key).orElseThrow();
    }

    Optional<Initiative> find(String key) {
        return all().stream().filter(it -> key.equals(it.outline().key())).findFirst();
    }

    List<Initiative> all() {
        return as(() -> initiatives.of(masterplans.current(SARMI).orElseThrow()));
    }

    static <T> T as(Supplier<T> deed) {
        return Actors.as(A.secretariat(SARMI), deed);
    }
}
