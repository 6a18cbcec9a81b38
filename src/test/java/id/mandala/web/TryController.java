package id.mandala.web;

import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goes wrong in every way a page can, at addresses only tests know. */
@RestController
class TryController {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TryController(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As many questions to the database as asked for, one after the other. */
    @GetMapping("/try/rows")
    String rows(@RequestParam(defaultValue = "1") int times) {
        for (var i = 0; i < times; i++) {
            transaction.execute(_ -> jdbc.sql("select count(*) from web.demo_content")
                    .query(Long.class)
                    .single());
        }
        return "ok";
    }

    /** Questions within one transaction, half a second each. */
    @GetMapping("/try/work")
    String work(@RequestParam int times) {
        transaction.executeWithoutResult(_ -> {
            for (var i = 0; i < times; i++) {
                jdbc.sql("select 1 from pg_sleep(0.5)").query(Integer.class).single();
            }
        });
        return "ok";
    }

    @GetMapping("/try/{way}")
    String go(@PathVariable String way) {
        throw switch (way) {
            case "rule" -> new RuleBroken("region.code", "<script>");
            case "allowed" -> new NotAllowed(Permission.MARK, RegionCode.of("34.02"));
            case "full" ->
                new UncategorizedSQLException("write", "insert", new SQLException("could not extend file", "53100"));
            case "locked" -> locked();
            case "nul" -> new UncategorizedSQLException("write", "insert", new SQLException("invalid byte", "22021"));
            default -> new IllegalStateException("secret inside");
        };
    }

    private static UncategorizedSQLException locked() {
        return new UncategorizedSQLException("read", "select", new SQLException("lock timeout", "55P03"));
    }

    @GetMapping("/try/region/{code}")
    String place(@PathVariable RegionCode code) {
        return code.value();
    }

    @GetMapping("/try/number")
    String number(@RequestParam int n) {
        return "n" + n;
    }

    /** Makes a row each time it is really done; takes its time, so that copies meet. */
    @PostMapping("/try/made")
    ResponseEntity<String> make(@RequestBody String name) throws InterruptedException {
        transaction.executeWithoutResult(_ -> jdbc.sql("insert into web.demo_content (name) values (:name)")
                .param("name", name)
                .update());
        Thread.sleep(200);
        if (name.startsWith("locked")) {
            throw locked();
        }
        if (name.startsWith("refuse")) {
            throw new RuleBroken("try.refused");
        }
        var status = name.startsWith("redirect") ? 302 : 201;
        return ResponseEntity.status(status)
                .header("Location", "/try/made/" + name)
                .body("made at " + System.nanoTime());
    }

    /** A public page that is another each time it is really drawn. */
    @GetMapping("/97.31/try")
    String drawn(Locale locale) {
        return locale.getLanguage() + " " + System.nanoTime();
    }

    /** A thing in its seventh version. */
    @PutMapping("/try/thing")
    String change(Version version) {
        if (version.number() == 5) {
            throw new StaleVersion(List.of(new StaleVersion.Difference("web.nav.home", "3", "<b>4")));
        }
        version.mustBe(7);
        return new Version(8).etag();
    }

    /** Lets tests write without a form's token; only the addresses of this class, health and the API document. */
    @Configuration(proxyBeanMethods = false)
    static class Open {
        @Bean
        @Order(1)
        SecurityFilterChain tryable(HttpSecurity http) {
            return http.securityMatcher("/try/**", "/97.31/try", "/actuator/health/**", "/api/openapi.json")
                    .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                    .csrf(it -> it.disable())
                    .build();
        }
    }
}
