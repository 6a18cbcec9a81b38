package id.mandala.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The sentence above the national table, as its address carries it. A choice that names nothing known lets nobody through, which the
 * table then says; it is never an error.
 */
record NationalFilter(
        @Nullable String kohort,
        @Nullable String provinsi,
        @Nullable String urut) {

    Nation of(Nation whole) {
        return whole.with(whole.standings().stream()
                .filter(it -> cohort().map(it.edition()::equals).orElse(true))
                .filter(it ->
                        province().map(it.province().code().value()::equals).orElse(true))
                .sorted(order().comparator())
                .toList());
    }

    public Order order() {
        return Order.of(urut);
    }

    public Optional<String> cohort() {
        return Optional.ofNullable(kohort).filter(it -> !it.isBlank());
    }

    public Optional<String> province() {
        return Optional.ofNullable(provinsi).filter(it -> !it.isBlank());
    }

    public boolean filters() {
        return cohort().isPresent() || province().isPresent();
    }

    /** The same choices sorted by pressing {@code column}'s head. */
    public String sortedBy(String column) {
        return new NationalFilter(kohort, provinsi, order().toggled(column)).query();
    }

    /** With its question mark; empty where nothing is chosen. */
    public String query() {
        var query = UriComponentsBuilder.newInstance()
                .queryParamIfPresent("kohort", cohort())
                .queryParamIfPresent("provinsi", province())
                .queryParamIfPresent("urut", Optional.ofNullable(urut).filter(it -> !it.isBlank()));
        return query.encode().build().toUriString();
    }
}
