package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The roles of an account as its form carries them: three columns of equal length, a row with no role chosen is left out.
 *
 * @param role names of {@link Role}
 * @param region codes
 * @param agency ids, empty where the role has none
 */
record GrantRows(List<String> role, List<String> region, List<String> agency) {

    /** So that two more can be given without script. */
    private static final int BLANK = 2;

    record Row(String role, String region, String agency) {}

    static GrantRows of(Account account, RegionCode place) {
        var rows = new GrantRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        account.grants()
                .forEach(it -> rows.add(
                        it.role().name(),
                        it.region().value(),
                        it.agency().map(UUID::toString).orElse("")));
        return rows.withBlanks(place);
    }

    GrantRows withBlanks(RegionCode place) {
        var rows = new GrantRows(new ArrayList<>(role), new ArrayList<>(region), new ArrayList<>(agency));
        for (int i = 0; i < BLANK; i++) {
            rows.add("", place.value(), "");
        }
        return rows;
    }

    private void add(String roleName, String code, String agencyId) {
        role.add(roleName);
        region.add(code);
        agency.add(agencyId);
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < role.size(); i++) {
            rows.add(new Row(role.get(i), at(region, i), at(agency, i)));
        }
        return rows;
    }

    List<Actor.Grant> grants() {
        return rows().stream()
                .filter(it -> !it.role().isBlank())
                .map(it -> new Actor.Grant(role(it.role()), RegionCode.of(it.region()), agency(it)))
                .distinct()
                .toList();
    }

    private static Optional<UUID> agency(Row row) {
        try {
            return !row.agency().isBlank() && role(row.role()).isOfAgency()
                    ? Optional.of(UUID.fromString(row.agency()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("identity.officer-agency");
        }
    }

    private static Role role(String name) {
        return Role.GRANTABLE.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("identity.no-role"));
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
