package id.mandala.region;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class Areas {

    private static final String SELECT = "select code, level, kind, name, population, area_km2 from region.area ";

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Area> downToRegencies() {
        return jdbc.sql(SELECT + "where level <> 'DISTRICT' order by code")
                .query(Areas::area)
                .list();
    }

    List<Area> districtsOf(RegionCode regency) {
        return jdbc.sql(SELECT + "where parent_code = :regency and level = 'DISTRICT' order by code")
                .param("regency", regency.value())
                .query(Areas::area)
                .list();
    }

    Optional<Area> find(RegionCode code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code.value())
                .query(Areas::area)
                .optional();
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Area(
                RegionCode.of(row.getString("code")),
                Area.Level.valueOf(row.getString("level")),
                kind == null ? null : Area.Kind.valueOf(kind),
                row.getString("name"),
                row.getObject("population", Integer.class),
                row.getBigDecimal("area_km2"));
    }
}
