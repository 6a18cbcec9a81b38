package id.mandala;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a real PostgreSQL and a real port. Every test that carries this shares one program and one database, so a
 * test works in a regency of its own and counts on nothing being empty but that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // all tests come from one address
        properties = {"mandala.limits.forms=0", "mandala.limits.costly=0"})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface Running {}
