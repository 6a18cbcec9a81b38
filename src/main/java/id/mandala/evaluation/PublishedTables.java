package id.mandala.evaluation;

import id.mandala.documents.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the program brings along of the ministry's result letters of 2022 and 2023: the tables, the question sheets and the findings of
 * Kabupaten Malang. Sources: docs/sources.md.
 */
@Component
class PublishedTables {

    private static final Map<Integer, String> LETTERS =
            Map.of(2022, "B-1004/DJAI/AI.01.04/12/2022", 2023, "B-1384/DJAI/AI.01.04/12/2023");

    private final ImportTable importTable;
    private final ConductEvaluation conduct;

    PublishedTables(ImportTable importTable, ConductEvaluation conduct) {
        this.importTable = importTable;
        this.conduct = conduct;
    }

    @Transactional
    void load() {
        take(ImportKind.SCORES, 2022, "gsc-2022-first", "results-2022.csv");
        take(ImportKind.SCORES, 2023, "gsc-2023-regular", "results-2023.csv");
        take(ImportKind.MARKS, 2022, "gsc-2022-first", "marks-35.07-2022.csv");
        take(ImportKind.MARKS, 2023, "gsc-2023-kppn-ikn", "marks-35.07-2023.csv");
        take(ImportKind.FINDINGS, 2023, "gsc-2023-kppn-ikn", "findings-35.07.csv");
        conduct.publishSettled(2022);
        conduct.publishSettled(2023);
    }

    void take(ImportKind kind, int year, String edition, String file) {
        try (var in = PublishedTables.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + file);
            }
            var order = new ImportOrder(kind, year, Optional.of(edition), String.valueOf(LETTERS.get(year)));
            importTable.take(order, TableFile.read(file, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
