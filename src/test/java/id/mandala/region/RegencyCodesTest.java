package id.mandala.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.values.RegionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class RegencyCodesTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_codes_known_without_a_database_are_those_of_the_table() {
        var codes = jdbc.sql("select code from region.area where level = 'REGENCY'")
                .query((row, number) -> RegionCode.of(row.getString("code")))
                .list();
        assertThat(codes).hasSize(514).allMatch(RegencyCodes::contains);
        assertThat(RegencyCodes.contains(RegionCode.of("99.01"))).isFalse();
        assertThat(RegencyCodes.contains(RegionCode.of("34"))).isFalse();
    }
}
