package id.mandala.monitoring.rfk;

import id.mandala.values.Rupiah;
import java.util.Collections;
import java.util.List;

/**
 * What an RFK report says of an initiative beside its progress.
 *
 * @param codes of its sub kegiatan, each once
 * @param original its budget as first adopted (RKA)
 * @param sources whose money it is: {@code masterplan.source.<name>}
 * @param cash what is to be spent in each of twelve months
 * @param note of the verifier, as said last
 */
record RfkLine(List<String> codes, Rupiah original, List<String> sources, List<Rupiah> cash, String note) {

    static final RfkLine NOTHING =
            new RfkLine(List.of(), Rupiah.NONE, List.of(), Collections.nCopies(12, Rupiah.NONE), "");
}
