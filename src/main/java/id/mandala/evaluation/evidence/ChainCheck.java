package id.mandala.evaluation.evidence;

import id.mandala.audit.Chain;
import java.util.Optional;

/** One region's chain while its entries pass by. */
final class ChainCheck {

    private final String region;
    private long seq;
    private String hash;

    ChainCheck(String region) {
        this.region = region;
        this.hash = Chain.root("ledger " + region);
    }

    String region() {
        return region;
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    /** What is wrong with the entry that comes next. */
    Optional<String> next(LedgerLine line) {
        var why = !line.cell("seq").equals(String.valueOf(seq + 1))
                ? Optional.of("entry missing, added or out of its place: found " + line.cell("seq"))
                : !line.digest().equals(line.cell("hash"))
                        ? Optional.of("entry changed: its hash does not fit its content")
                        : !line.cell("previous_hash").equals(hash)
                                ? Optional.of("chain broken: it does not continue the entry before")
                                : Optional.<String>empty();
        if (why.isPresent()) {
            return why.map(it -> at(seq + 1, it));
        }
        seq++;
        hash = line.cell("hash");
        return Optional.empty();
    }

    String at(long entry, String why) {
        return "evidence of region %s, entry %d: %s".formatted(region, entry, why);
    }
}
