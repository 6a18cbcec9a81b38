package id.mandala.evaluation;

import id.mandala.documents.Column;
import id.mandala.documents.FileRefused;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives a ministry's table, shows what it would change, stores it when that was looked at. */
@Service
@Transactional
class ImportDesk {

    private final ImportTable importTable;
    private final ReceivedTables received;
    private final ScoreTable scoreTable;
    private final Evaluations evaluations;
    private final Catalogue catalogue;

    ImportDesk(
            ImportTable importTable,
            ReceivedTables received,
            ScoreTable scoreTable,
            Evaluations evaluations,
            Catalogue catalogue) {
        this.importTable = importTable;
        this.received = received;
        this.scoreTable = scoreTable;
        this.evaluations = evaluations;
        this.catalogue = catalogue;
    }

    ImportPage form(ImportOrder order) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        return page(order, Optional.empty(), Optional.empty());
    }

    ImportPage check(ReceivedTables.Received table) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        try {
            var batch = importTable.check(table.order(), table.file());
            var id = received.keep(table, Actors.current().name());
            return page(table.order(), Optional.empty(), Optional.of(preview(id, table, batch)));
        } catch (FileRefused refused) {
            return page(table.order(), Optional.of(ImportPage.Refusal.of(refused)), Optional.empty());
        }
    }

    /** Checked once more, for the world may have changed since it was looked at. */
    ImportPage.Stored store(UUID id) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        var table = received.take(id);
        var batch = importTable.take(table.order(), table.file());
        return new ImportPage.Stored(
                table.order().year(), batch.rows(), batch.regions().size());
    }

    List<Column<?>> columns(ImportKind kind, int year) {
        return switch (kind) {
            case SCORES -> scoreTable.columns(year);
            case MARKS -> MarkTable.COLUMNS;
            case FINDINGS -> FindingTable.COLUMNS;
        };
    }

    private ImportPage page(
            ImportOrder order, Optional<ImportPage.Refusal> refusal, Optional<ImportPage.Preview> preview) {
        return new ImportPage(order, catalogue.editions(), refusal, preview);
    }

    private ImportPage.Preview preview(UUID id, ReceivedTables.Received table, Batch batch) {
        var standing = evaluations.ofYear(table.order().year()).stream()
                .map(Evaluation::region)
                .collect(Collectors.toSet());
        var indices = batch instanceof Batch.Scores(var rows)
                ? rows.stream().map(catalogue::index).toList()
                : List.<ImportPage.Index>of();
        return new ImportPage.Preview(
                id,
                table.fileName(),
                batch.rows(),
                batch.regions().size(),
                (int) batch.regions().stream().filter(standing::contains).count(),
                indices);
    }
}
