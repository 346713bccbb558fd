package nl.getrouw.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.getrouw.Getrouw;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a real MariaDB, without a web server; started once for all tests. Tests
 * keep apart by making their own organisation, see {@link Fixture}. Time is a {@link MovableClock}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Getrouw.class, properties = "getrouw.data=target/test-data")
@Import({Fixture.class, MovableClock.class})
public @interface DatabaseTest {}
