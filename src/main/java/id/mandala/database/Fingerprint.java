package id.mandala.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One hash over many files: their paths below the class path's root and what they hold. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String pattern) throws IOException {
        var digest = sha256();
        var files = List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        for (var file :
                files.stream().sorted(Comparator.comparing(Fingerprint::path)).toList()) {
            digest.update(path(file).getBytes(StandardCharsets.UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return hex(digest);
    }

    /** The folder is the module; the rest of the path differs between a jar and a checkout. */
    private static String path(Resource file) {
        try {
            var path = Path.of(file.getURL().getPath());
            return path.subpath(path.getNameCount() - 2, path.getNameCount()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
