package id.mandala.region;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of regions, living and closed, and what each holds through its predecessors. Reading is open to everybody. */
@Repository
@Transactional
public class Agencies {

    private static final String SELECT = """
            select region_code, id, name, short_name, kind, role, valid_from, valid_to, version
            from region.agency
            """;

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that ever were, by name. */
    public List<Agency> all(RegionCode region) {
        return jdbc.sql(SELECT + "where region_code = :region order by lower(name), valid_from")
                .param("region", region.value())
                .query(Agencies::agency)
                .list();
    }

    /** What all that ever were are called, by id. */
    public Map<UUID, String> names(RegionCode region) {
        return all(region).stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    public List<Agency> living(RegionCode region, LocalDate day) {
        return all(region).stream().filter(agency -> agency.livesOn(day)).toList();
    }

    public Optional<Agency> find(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + "where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query(Agencies::agency)
                .optional();
    }

    /** As it stands now, and so until this transaction ends: whoever compares versions with it has the last word. */
    Optional<Agency> hold(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + "where region_code = :region and id = :id for update")
                .param("region", region.value())
                .param("id", id)
                .query(Agencies::agency)
                .optional();
    }

    /**
     * The agency itself and every earlier one whose matters it holds today, in any number of steps. For an agency that has been
     * succeeded: what its successors hold.
     */
    public Set<UUID> heldBy(RegionCode region, UUID agency) {
        return jdbc.sql("""
                        select distinct held.agency_id
                        from region.agency_lineage(:region) asked
                        join region.agency_lineage(:region) held using (current_id)
                        where asked.agency_id = :agency
                        """)
                .param("region", region.value())
                .param("agency", agency)
                .query((row, number) -> row.getObject("agency_id", UUID.class))
                .set();
    }

    /** Who holds the agency's matters today: itself while it goes on, else the end of its line of successors. */
    public List<Agency> holdersOf(RegionCode region, UUID agency) {
        return jdbc.sql(SELECT + """
                        where region_code = :region and id in (
                            select current_id from region.agency_lineage(:region) where agency_id = :agency)
                        order by lower(name)
                        """)
                .param("region", region.value())
                .param("agency", agency)
                .query(Agencies::agency)
                .list();
    }

    public List<Succession> successions(RegionCode region) {
        return jdbc.sql("""
                        select predecessor_id, successor_id, kind, on_date, legal_basis
                        from region.agency_succession
                        where region_code = :region
                        order by on_date, predecessor_id, successor_id
                        """)
                .param("region", region.value())
                .query(Agencies::succession)
                .list();
    }

    void add(Agency agency) {
        jdbc.sql("""
                        insert into region.agency (region_code, id, name, short_name, kind, role, valid_from, valid_to)
                        values (:region, :id, :name, :shortName, :kind, :duty, :validFrom, :validTo)
                        """)
                .param("region", agency.region().value())
                .param("id", agency.id())
                .param("name", agency.name())
                .param("shortName", agency.shortName())
                .param("kind", agency.kind().name())
                .param("duty", agency.duty() == null ? null : agency.duty().name())
                .param("validFrom", agency.validFrom())
                .param("validTo", agency.validTo())
                .update();
    }

    /** Writes the last day. @return false when someone else wrote this agency since it was read */
    boolean close(Agency closed) {
        return jdbc.sql("""
                                update region.agency set valid_to = :validTo, version = version + 1
                                where region_code = :region and id = :id and version = :version
                                """)
                        .param("validTo", closed.validTo())
                        .param("region", closed.region().value())
                        .param("id", closed.id())
                        .param("version", closed.version())
                        .update()
                == 1;
    }

    void add(RegionCode region, Succession succession) {
        jdbc.sql("""
                        insert into region.agency_succession
                            (region_code, predecessor_id, successor_id, kind, on_date, legal_basis)
                        values (:region, :predecessor, :successor, :kind, :onDate, :legalBasis)
                        """)
                .param("region", region.value())
                .param("predecessor", succession.predecessor())
                .param("successor", succession.successor())
                .param("kind", succession.kind().name())
                .param("onDate", succession.onDate())
                .param("legalBasis", succession.legalBasis())
                .update();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        var duty = row.getString("role");
        return new Agency(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                Agency.Kind.valueOf(row.getString("kind")),
                duty == null ? null : Agency.Duty.valueOf(duty),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                row.getObject("predecessor_id", UUID.class),
                row.getObject("successor_id", UUID.class),
                Succession.Kind.valueOf(row.getString("kind")),
                row.getObject("on_date", LocalDate.class),
                row.getString("legal_basis"));
    }
}
