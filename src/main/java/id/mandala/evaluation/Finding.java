package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.util.Optional;

/**
 * Something the assessors found.
 *
 * @param key unique in the regency, over all years
 * @param dimension of the dimension framework, where the finding belongs to one
 * @param returnsFrom the earlier finding that comes back in this one
 * @param attributedTo the assessor the letter names beside it
 * @param revision of its text; each change adds one
 */
public record Finding(
        RegionCode region,
        String key,
        int year,
        FindingKind kind,
        Optional<String> dimension,
        Words text,
        Optional<Earlier> returnsFrom,
        Optional<String> attributedTo,
        int revision) {

    Finding at(int revision) {
        return new Finding(region, key, year, kind, dimension, text, returnsFrom, attributedTo, revision);
    }

    /** The same finding in an earlier year. */
    public record Earlier(String key, int year, Words text) {}
}
