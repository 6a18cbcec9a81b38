package id.mandala.budget.refocus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which initiatives run, in which form and from when; what is not in it does not run. */
public record Plan(SortedMap<String, Instance.Decision> decisions) {

    public Plan {
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    }

    Plan(Map<String, Instance.Decision> decisions) {
        this(new TreeMap<>(decisions));
    }

    public Optional<Instance.Decision> of(String id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /** SHA-256 of the decisions in the order of their ids: the same plan has the same. */
    public String hash() {
        var text = new StringBuilder();
        decisions.forEach((id, at) -> text.append(id)
                .append('\t')
                .append(at.form())
                .append('\t')
                .append(at.start())
                .append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
