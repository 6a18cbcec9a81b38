package id.mandala.evaluation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mandala.audit.Chain;
import java.io.IOException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Whether a bundle is as it was made, by nothing but itself: sums, chain, and each file against its entry. */
final class BundleCheck {

    private static final List<String> NEEDED = List.of("jawaban.csv", "buku-besar.csv", "BACA.txt");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) {2}(.+)");
    private static final Pattern YEAR = Pattern.compile("(?m)^Tahun / Year: (\\d{4})$");
    private static final int BUFFER = 1 << 16;

    /** Of a text part; the longest ledger seen has 5 MB. */
    private static final int MOST = 256 << 20;

    private final ZipFile zip;
    private final Map<String, String> sums = new LinkedHashMap<>();
    private Optional<ChainCheck> chain = Optional.empty();

    BundleCheck(ZipFile zip) {
        this.zip = zip;
    }

    int parts() {
        return sums.size();
    }

    /** Where the chain ends; what the region made public elsewhere must be the same. */
    String head() {
        return chain.map(it -> it.seq() + " " + it.hash()).orElse("–");
    }

    boolean isSealed() {
        return zip.getEntry(BundleZip.SUMS + ".p7s") != null;
    }

    Optional<String> firstWrong() throws IOException {
        var wrong = sums();
        if (wrong.isEmpty()) {
            wrong = parts(Collections.list(zip.entries()).stream()
                    .map(it -> it.getName())
                    .toList());
        }
        return wrong.isPresent() ? wrong : ledger();
    }

    private Optional<String> sums() throws IOException {
        if (zip.getEntry(BundleZip.SUMS) == null) {
            return Optional.of(BundleZip.SUMS + ": missing");
        }
        for (var line : text(BundleZip.SUMS).lines().toList()) {
            var sum = SUM.matcher(line);
            if (!sum.matches()) {
                return Optional.of(BundleZip.SUMS + ": a line that is no sum: " + line);
            }
            var name = sum.group(2);
            if (zip.getEntry(name) == null) {
                return Optional.of(name + ": missing");
            }
            if (!digest(name).equals(sum.group(1))) {
                return Optional.of(name + ": changed, it is not what " + BundleZip.SUMS + " says");
            }
            sums.put(name, sum.group(1));
        }
        return Optional.empty();
    }

    private Optional<String> parts(List<String> names) {
        for (var name : names) {
            if (Collections.frequency(names, name) > 1) {
                return Optional.of(name + ": twice in the archive");
            }
            if (!name.startsWith(BundleZip.SUMS) && !sums.containsKey(name)) {
                return Optional.of(name + ": added, " + BundleZip.SUMS + " does not know it");
            }
        }
        return NEEDED.stream().filter(it -> !sums.containsKey(it)).findFirst().map(it -> it + ": missing");
    }

    private Optional<String> ledger() throws IOException {
        List<LedgerLine> lines;
        try {
            lines = LedgerCsv.read(text("buku-besar.csv"));
        } catch (IllegalArgumentException unread) {
            return Optional.of("buku-besar.csv: " + unread.getMessage());
        }
        var check = new ChainCheck(lines.isEmpty() ? "" : lines.getFirst().cell("region_code"));
        for (var line : lines) {
            var wrong = check.next(line);
            if (wrong.isPresent()) {
                return wrong.map(it -> "buku-besar.csv: " + it);
            }
        }
        chain = Optional.of(check);
        return files(lines);
    }

    private Optional<String> files(List<LedgerLine> lines) throws IOException {
        var year = YEAR.matcher(text("BACA.txt"));
        if (!year.find()) {
            return Optional.of("BACA.txt: it does not say the year");
        }
        var known = new LinkedHashMap<String, String>();
        for (var file : BundleFiles.of(lines, Integer.parseInt(year.group(1)))) {
            known.put(file.path(), file.cell("sha256"));
            var sum = sums.get(file.path());
            if (sum == null) {
                return Optional.of(file.path() + ": missing, the ledger names it in entry " + file.cell("seq"));
            }
            if (!sum.equals(file.cell("sha256"))) {
                return Optional.of(
                        file.path() + ": changed, it is not what the ledger's entry " + file.cell("seq") + " says");
            }
        }
        return sums.keySet().stream()
                .filter(it -> it.startsWith("bukti/") && !known.containsKey(it))
                .findFirst()
                .map(it -> it + ": added, the ledger does not know it");
    }

    private String text(String name) throws IOException {
        try (var in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            return new String(in.readNBytes(MOST), UTF_8);
        }
    }

    private String digest(String name) throws IOException {
        var digest = Chain.sha256();
        try (var in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(Objects.requireNonNull(digest.digest()));
    }
}
