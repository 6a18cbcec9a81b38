package id.mandala.evaluation.evidence;

import id.mandala.documents.sent.FileKind;
import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that proves something, without its content.
 *
 * @param replaces the version before
 * @param replaced the version after
 * @param bytes its size
 * @param name of who sent it
 */
record Evidence(
        RegionCode region,
        UUID id,
        Optional<UUID> replaces,
        Optional<UUID> replaced,
        Proof proof,
        String fileName,
        FileKind kind,
        int bytes,
        String sha256,
        String name,
        Instant at) {}
