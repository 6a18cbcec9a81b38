package id.mandala.monitoring.nation;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sums of regions, kept right by the database with every change of what they are made of; within the scope of who asks. */
@Repository
@Transactional(readOnly = true)
class MonthSums {

    record OfRegion(RegionCode region, MonthSum sum) {}

    private final JdbcClient jdbc;

    MonthSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each region below the area that has a plan, by region. */
    List<OfRegion> of(RegionCode area, YearMonth month) {
        return jdbc.sql("""
                        select region_code, sum(initiatives) as initiatives, sum(sent + approved + returned) as on_way,
                            sum(accepted) as accepted, sum(critical) as critical, sum(still) as still, sum(amount) as amount,
                            sum(cash_planned) as cash_planned, sum(realised) as realised, sum(planned) as planned,
                            sum(physical) as physical
                        from monitoring.month_sum
                        where year = :year and month = :month and (:area = '00' or starts_with(region_code, :area || '.'))
                        group by region_code
                        order by region_code
                        """)
                .param("area", area.value())
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .query((row, _) -> new OfRegion(RegionCode.of(row.getString("region_code")), sum(row)))
                .list();
    }

    private static MonthSum sum(ResultSet row) throws SQLException {
        return new MonthSum(
                row.getInt("initiatives"),
                row.getInt("on_way"),
                row.getInt("accepted"),
                row.getInt("critical"),
                row.getInt("still"),
                new Rupiah(row.getLong("amount")),
                new Rupiah(row.getLong("cash_planned")),
                new Rupiah(row.getLong("realised")),
                row.getBigDecimal("planned"),
                row.getBigDecimal("physical"));
    }
}
