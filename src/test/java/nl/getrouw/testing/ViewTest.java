package nl.getrouw.testing;

import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.lang.annotation.Annotation;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Account;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Pages as a user meets them, with a real database behind them and without a browser. */
@DatabaseTest
public abstract class ViewTest {

  private static final Routes ROUTES = routes();

  @Autowired protected Fixture fixture;
  @Autowired protected DSLContext db;
  @Autowired protected MovableClock clock;
  @Autowired private ApplicationContext application;

  @BeforeEach
  void openBrowser() {
    MockVaadin.setMockRequestFactory(
        session -> {
          FakeRequest request = new FakeRequest(session);
          request.setLocaleInt(Texts.DUTCH); // what the browser asks for
          return request;
        });
    MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
  }

  @AfterEach
  void closeBrowser() {
    clock.reset();
    SecurityContextHolder.clearContext();
    MockVaadin.tearDown();
  }

  /** Goes on as this person, in a session of its own and in the person's language. */
  protected void signInAs(PersonId person) {
    closeBrowser();
    openBrowser();
    var stored =
        db.select(PERSON.SESSION_EPOCH, PERSON.LANGUAGE)
            .from(PERSON)
            .where(PERSON.ID.eq(person.value()))
            .fetchSingle();
    Account account = new Account(person, stored.value1(), clock.instant());
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            account, null, AuthorityUtils.createAuthorityList(List.of("ROLE_USER")));
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    SecurityContextHolder.setContext(context);
    FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    request.setUserPrincipalInt(authentication);
    request.setUserInRole((who, role) -> role.equals("USER"));
    UI.getCurrent().setLocale(stored.value2().equals("en") ? Texts.ENGLISH : Texts.DUTCH);
  }

  /** Opens a page by its path, for instance {@code audits/12?tab=profiel}. */
  protected void open(String path) {
    Location location = new Location(path);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    MockVaadin.clientRoundtrip(false);
  }

  /** Fills in a field, provided that a user could. */
  protected static <V> void type(HasValue<?, V> field, V value) {
    if (field instanceof Component component) {
      LocatorJ._assertEnabled(component);
    }
    assertThat(field.isReadOnly()).as("read-only").isFalse();
    field.setValue(value);
  }

  /** Our views are package-private; Karibu itself finds public ones only. */
  private static Routes routes() {
    Routes routes = new Routes();
    routes.getErrorRoutes().clear(); // our own error pages in place of Karibu's
    try (ScanResult ours =
        new ClassGraph()
            .enableAnnotationInfo()
            .ignoreClassVisibility()
            .acceptPackages("nl.getrouw")
            .scan()) {
      for (Class<? extends Annotation> kind : List.of(Route.class, Layout.class)) {
        routes.getRoutes().addAll(ours.getClassesWithAnnotation(kind).loadClasses(Component.class));
      }
      ours.getClassesImplementing(HasErrorParameter.class)
          .loadClasses()
          .forEach(page -> routes.getErrorRoutes().add(asErrorPage(page)));
    }
    return routes;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends HasErrorParameter<?>> asErrorPage(Class<?> page) {
    return (Class<? extends HasErrorParameter<?>>) page;
  }
}
