package id.mandala.masterplan.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a long list. */
record Slice<T>(List<T> shown, int total, int page, int pages) {

    static final int PER_PAGE = 100;

    /** @param asked by the address, from 1; what lies outside is brought inside */
    static <T> Slice<T> of(List<T> all, @Nullable Integer asked, int perPage) {
        int pages = Math.max(1, (all.size() + perPage - 1) / perPage);
        int page = asked == null ? 1 : Math.clamp(asked, 1, pages);
        int from = (page - 1) * perPage;
        return new Slice<>(
                List.copyOf(all.subList(from, Math.min(all.size(), from + perPage))), all.size(), page, pages);
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
