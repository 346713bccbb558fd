package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.training.AttendanceList;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.EditionPage;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** An edition: when, where, who is in it, who was there, and what it earned. */
@Route(TrainingPaths.EDITION)
@PermitAll
@Uses(RegisterDialog.class)
class EditionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Editions editions;
  private final Registrations registrations;
  private final AttendanceList attendance;
  private final TrainingCertificates certificates;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private @Nullable EditionId id;
  private @Nullable EditionPage page;

  EditionView(
      Editions editions,
      Registrations registrations,
      AttendanceList attendance,
      TrainingCertificates certificates,
      CurrentUser currentUser,
      Clock clock) {
    this.editions = editions;
    this.registrations = registrations;
    this.attendance = attendance;
    this.certificates = certificates;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = TrainingPaths.edition(event);
    show();
  }

  private void show() {
    EditionPage shown = registrations.page(currentUser.actor(), Objects.requireNonNull(id));
    page = shown;
    Div main =
        new Div(
            new PeopleCard(
                shown, registrations, attendance, certificates, currentUser, today, this::show));
    main.addClassName("gt-stack");
    if (!shown.waiting().isEmpty()) {
      main.add(new WaitingCard(shown, registrations, currentUser, this::show));
    }
    Aside side = new Aside();
    side.addClassName("gt-stack");
    side.add(new EditionFacts(shown, today, registrations, currentUser));
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(header(shown), columns);
  }

  private PageHeader header(EditionPage shown) {
    Edition edition = shown.edition();
    return new PageHeader(TrainingWords.name(edition))
        .crumbs(new Crumb(text("training.nav"), TrainingPaths.CATALOGUE))
        .lead(in(edition.training().summary()))
        .badges(badges(edition))
        .actions(acts(shown));
  }

  private Component[] badges(Edition edition) {
    return new Component[] {
      TrainingWords.phase(edition, today),
      new StateBadge(
          edition.free() == 0 ? StateBadge.Kind.ATTENTION : StateBadge.Kind.NEUTRAL,
          "users",
          TrainingWords.places(edition))
    };
  }

  private Component[] acts(EditionPage shown) {
    Edition edition = shown.edition();
    List<Component> acts = new ArrayList<>();
    if (shown.mayManage() && !edition.cancelled()) {
      acts.add(
          new Button(
              text("training.edition.change"),
              Icon.of("pencil"),
              click -> UI.getCurrent().navigate(TrainingPaths.change(edition.id()))));
    }
    if (shown.mayRegister()) {
      Button register =
          new Button(
              text("training.register"),
              Icon.of("user-plus"),
              click ->
                  new RegisterDialog(
                          registrations,
                          currentUser,
                          editions.get(currentUser.actor(), edition.id()),
                          this::show)
                      .open());
      register.addThemeVariants(ButtonVariant.PRIMARY);
      acts.add(register);
    }
    return acts.toArray(Component[]::new);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(page == null ? text("training.nav") : TrainingWords.name(page.edition()));
  }
}
