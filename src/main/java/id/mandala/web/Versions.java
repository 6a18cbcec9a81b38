package id.mandala.web;

import java.util.List;

/**
 * The versions of several things that one deed changes, read from {@code If-Match: "1", "4"}: each of the things must have one of
 * these. In any order.
 */
public record Versions(List<Version> any) {

    public Versions {
        any = List.copyOf(any);
    }

    /** The one that matches what stands there now; where none does, one that is stale. */
    public Version matching(long present) {
        return any.stream().filter(it -> it.number() == present).findFirst().orElse(any.getFirst());
    }
}
