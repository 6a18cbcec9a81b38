package id.mandala.evaluation;

import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A ministry's table is read, shown, and stored once somebody has looked at it. */
@Service
class ImportTable {

    private final ScoreTable scoreTable;
    private final MarkTable markTable;
    private final FindingTable findingTable;
    private final StoreBatch storeBatch;

    ImportTable(ScoreTable scoreTable, MarkTable markTable, FindingTable findingTable, StoreBatch storeBatch) {
        this.scoreTable = scoreTable;
        this.markTable = markTable;
        this.findingTable = findingTable;
        this.storeBatch = storeBatch;
    }

    /** Refuses with everything wrong in the file; stores nothing. */
    @Transactional(readOnly = true, noRollbackFor = FileRefused.class)
    Batch check(ImportOrder order, TableFile file) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        return read(order, file);
    }

    @Transactional
    Batch take(ImportOrder order, TableFile file) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        var batch = read(order, file);
        storeBatch.store(batch, order);
        return batch;
    }

    private Batch read(ImportOrder order, TableFile file) {
        return switch (order.kind()) {
            case SCORES -> scoreTable.read(file, order);
            case MARKS -> markTable.read(file, order);
            case FINDINGS -> findingTable.read(file);
        };
    }
}
