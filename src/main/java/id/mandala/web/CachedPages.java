package id.mandala.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Public pages of the last moments. A write through this node makes all of them old at once; a write through another node is seen
 * after {@link #LONGEST}.
 */
@Component
class CachedPages {

    static final Duration LONGEST = Duration.ofSeconds(10);

    /** Bytes of all pages together; the page not asked for longest goes first. */
    private static final long ROOM = 24L * 1024 * 1024;

    private final Map<String, CachedPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final AtomicLong version = new AtomicLong();
    private long taken;

    long version() {
        return version.get();
    }

    void outdate() {
        version.incrementAndGet();
    }

    synchronized Optional<CachedPage> find(String key, long now) {
        return Optional.ofNullable(pages.get(key))
                .filter(it -> it.version() == version() && now - it.at() < LONGEST.toNanos());
    }

    synchronized void keep(String key, CachedPage page) {
        var before = pages.put(key, page);
        taken += page.body().length - (before == null ? 0 : before.body().length);
        for (var eldest = pages.values().iterator(); taken > ROOM && eldest.hasNext(); ) {
            taken -= eldest.next().body().length;
            eldest.remove();
        }
    }
}
