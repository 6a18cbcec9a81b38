package id.mandala.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file of heads outside the database: without it, cutting a chain's tail or computing a chain anew would go unnoticed. Copy it to
 * a place the database's keepers cannot write to; each node writes its own, and {@code ./mandala audit verify} takes several.
 */
@Component
class Anchors {

    private static final Logger log = LoggerFactory.getLogger(Anchors.class);

    private final Path file;

    Anchors(@Value("${mandala.audit.anchors}") Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The deed is done by now: a full disk is told to the operator, not to the person. */
    void append(Collection<Anchor> heads) {
        var lines = heads.stream().map(Anchor::line).collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines.getBytes(US_ASCII), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.error("The audit anchors could not be written to {}: {}", file, lines.strip(), e);
        }
    }
}
