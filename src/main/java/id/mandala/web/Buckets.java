package id.mandala.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Token buckets by address: each starts full and fills up evenly within a minute. */
final class Buckets {

    private static final double MINUTE = 60e9;

    private record Bucket(double tokens, long at, boolean granted) {}

    private final int perMinute;
    private final Map<String, Bucket> buckets;

    Buckets(int perMinute, int addresses) {
        this.perMinute = perMinute;
        this.buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > addresses;
            }
        });
    }

    /** @return whether one more is allowed at this moment (nanoseconds of a clock that only goes forward) */
    boolean take(String address, long now) {
        if (perMinute == 0) {
            return true;
        }
        var bucket = buckets.compute(address, (_, before) -> {
            var tokens = before == null ? perMinute : filled(before, now);
            if (before == null || tokens >= 1) {
                return new Bucket(tokens - 1, now, true);
            }
            return new Bucket(before.tokens(), before.at(), false);
        });
        return bucket.granted();
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(perMinute, bucket.tokens() + (now - bucket.at()) / MINUTE * perMinute);
    }
}
