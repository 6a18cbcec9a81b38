package id.mandala.movement.agreement;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Papers, who signs them, and their signatures. */
@Repository
@Transactional
class Papers {

    private static final String COLUMNS = """
            select p.*, s.signer, s.office, s.capacity, s.mandate, s.revision from movement.paper p
            join movement.current_signer s on s.region_code = p.region_code and s.agreement = p.agreement
            """;

    private record Key(RegionCode region, UUID agreement) {}

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By region code; those the scope lets see. */
    List<Paper> of(UUID agreement) {
        var signed = signatures("where agreement = :key", agreement);
        return jdbc.sql(COLUMNS + "where p.agreement = :key order by p.region_code collate \"C\"")
                .param("key", agreement)
                .query((row, _) -> paper(row, signed))
                .list();
    }

    List<Paper> of(RegionCode region) {
        var signed = signatures("where region_code = :key", region.value());
        return jdbc.sql(COLUMNS + "where p.region_code = :key")
                .param("key", region.value())
                .query((row, _) -> paper(row, signed))
                .list();
    }

    Optional<Paper> find(RegionCode region, UUID agreement) {
        return of(region).stream()
                .filter(it -> it.agreement().equals(agreement))
                .findFirst();
    }

    /** Of whoever holds the token; asked as the program. */
    Optional<Paper> held(String token) {
        return jdbc.sql("select region_code, agreement from movement.paper where token = :token")
                .param("token", token)
                .query((row, _) -> new Key(RegionCode.of(row.getString(1)), row.getObject(2, UUID.class)))
                .optional()
                .flatMap(it -> find(it.region(), it.agreement()));
    }

    private Map<Key, List<Paper.Signed>> signatures(String which, Object key) {
        var all = new HashMap<Key, List<Paper.Signed>>();
        jdbc.sql("select region_code, agreement, side, signer, sha256, name, at from movement.paper_signature " + which
                        + " order by ordinal")
                .param("key", key)
                .query(row -> {
                    all.computeIfAbsent(
                                    new Key(
                                            RegionCode.of(row.getString("region_code")),
                                            row.getObject("agreement", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(new Paper.Signed(
                                    Paper.Side.valueOf(row.getString("side")),
                                    row.getString("signer"),
                                    row.getString("sha256"),
                                    row.getString("name"),
                                    row.getTimestamp("at").toInstant()));
                });
        return all;
    }

    private static Paper paper(ResultSet row, Map<Key, List<Paper.Signed>> signed) throws SQLException {
        var region = RegionCode.of(row.getString("region_code"));
        var agreement = row.getObject("agreement", UUID.class);
        return new Paper(
                region,
                agreement,
                row.getString("number"),
                row.getString("token"),
                new Paper.Signatory(
                        row.getString("signer"),
                        row.getString("office"),
                        Paper.Capacity.valueOf(row.getString("capacity")),
                        row.getString("mandate"),
                        row.getInt("revision")),
                signed.getOrDefault(new Key(region, agreement), List.of()));
    }

    void add(Paper it) {
        jdbc.sql("""
                        insert into movement.paper (region_code, agreement, number, token) values (:region, :agreement, :number, :token)
                        """)
                .param("region", it.region().value())
                .param("agreement", it.agreement())
                .param("number", it.number())
                .param("token", it.token())
                .update();
        name(it, it.signer());
    }

    /** @return whether nobody else wrote that revision */
    boolean name(Paper of, Paper.Signatory it) {
        return jdbc.sql("""
                        insert into movement.paper_signer (region_code, agreement, revision, signer, office, capacity, mandate, name)
                        values (:region, :agreement, :revision, :signer, :office, :capacity, :mandate, :name) on conflict do nothing
                        """)
                        .param("region", of.region().value())
                        .param("agreement", of.agreement())
                        .param("revision", it.version())
                        .param("signer", it.name())
                        .param("office", it.office())
                        .param("capacity", it.capacity().name())
                        .param("mandate", it.mandate())
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }

    /** The file as it was after its last signature; empty while nobody has signed. */
    Optional<byte[]> content(Paper of) {
        return jdbc.sql("""
                        select content from movement.paper_signature
                        where region_code = :region and agreement = :agreement order by ordinal desc limit 1
                        """)
                .param("region", of.region().value())
                .param("agreement", of.agreement())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** @return whether nobody else signed at the same time */
    boolean sign(Paper of, Paper.Side side, String signer, byte[] content) {
        return jdbc.sql("""
                        insert into movement.paper_signature (region_code, agreement, ordinal, side, signer, content, sha256, name)
                        values (:region, :agreement, :ordinal, :side, :signer, :content, encode(sha256(:content), 'hex'), :name)
                        on conflict do nothing
                        """)
                        .param("region", of.region().value())
                        .param("agreement", of.agreement())
                        .param("ordinal", of.signatures().size() + 1)
                        .param("side", side.name())
                        .param("signer", signer)
                        .param("content", content)
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }
}
