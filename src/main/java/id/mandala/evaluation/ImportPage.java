package id.mandala.evaluation;

import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a ministry sends a table: the form, what is wrong with a table, or what it would change. */
record ImportPage(ImportOrder order, List<Edition> editions, Optional<Refusal> refusal, Optional<Preview> preview) {

    record Edition(String id, Words title) {}

    record Refusal(List<Fault> faults, int count) {
        static Refusal of(FileRefused refused) {
            return new Refusal(refused.faults(), refused.count());
        }
    }

    /** How one ended. */
    record Stored(int year, int rows, int regions) {}

    /**
     * @param corrected regencies that have a result of the year already
     * @param indices computed for each row of a table of scores; empty for other tables
     */
    record Preview(UUID received, String file, int rows, int regions, int corrected, List<Index> indices) {

        public long differing() {
            return indices.stream().filter(Index::differs).count();
        }

        public long printed() {
            return indices.stream().filter(it -> it.printed().isPresent()).count();
        }
    }

    record Index(String region, String name, Optional<BigDecimal> computed, Optional<BigDecimal> printed) {
        public boolean differs() {
            return printed.isPresent()
                    && computed.filter(it -> it.compareTo(printed.get()) == 0).isEmpty();
        }
    }
}
