package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.learning.training.Job;
import nl.getrouw.learning.training.Jobs;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.learning.training.TrainingMatrix;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/** One person's training, for who answers for her. */
@Route(TrainingPaths.MINE + "/:person([0-9]{1,18})")
@PermitAll
@Uses(JobDialog.class)
@Uses(RevokeDialog.class)
class PersonView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TrainingMatrix matrices;
  private final TrainingCertificates certificates;
  private final Jobs jobs;
  private final CurrentUser currentUser;
  private @Nullable PersonId person;
  private String name = "";

  PersonView(
      TrainingMatrix matrices,
      TrainingCertificates certificates,
      Jobs jobs,
      CurrentUser currentUser) {
    this.matrices = matrices;
    this.certificates = certificates;
    this.jobs = jobs;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    person =
        event.getRouteParameters().getLong("person").map(PersonId::new).orElseThrow(NotFound::new);
    show();
  }

  private void show() {
    Actor actor = currentUser.actor();
    PersonId id = Objects.requireNonNull(person);
    Matrix matrix = matrices.person(actor, id);
    Matrix.Row row = matrix.rows().getFirst();
    name = row.learner().name();
    Div main = new Div(held(certificates.of(actor, id), matrix.on(), actor));
    main.addClassName("gt-stack");
    Aside side = new Aside();
    side.addClassName("gt-stack");
    side.add(standings(matrix, row));
    if (!row.learner().jobs().isEmpty()) {
      main.add(jobs(row, actor));
    }
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    String function = row.learner().functionTitle();
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(name)
                .crumbs(
                    new Crumb(text("training.nav"), TrainingPaths.CATALOGUE),
                    new Crumb(text("training.matrix"), TrainingPaths.MATRIX))
                .lead(function == null ? row.learner().teams() : function),
            columns);
  }

  private Card held(List<TrainingCertificate> held, LocalDate today, Actor actor) {
    Card card = new Card(text("training.person.held"));
    if (held.isEmpty()) {
      return card.with(
          new EmptyState(
              "award", text("training.mine.held.none"), text("training.person.held.none")));
    }
    UnorderedList list = MineView.list(held, today);
    if (actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      for (int i = 0; i < held.size(); i++) {
        TrainingCertificate certificate = held.get(i);
        if (certificate.revocation() == null) {
          Button revoke =
              new Button(
                  text("training.revoke"),
                  click ->
                      new RevokeDialog(certificates, currentUser, certificate, this::show).open());
          revoke.setAriaLabel(text("training.revoke.of", certificate.number()));
          revoke.addThemeVariants(ButtonVariant.TERTIARY);
          ((ListItem) list.getComponentAt(i)).add(revoke);
        }
      }
    }
    return card.with(list);
  }

  private Component standings(Matrix matrix, Matrix.Row row) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (int i = 0; i < matrix.trainings().size(); i++) {
      Standing standing = row.cells().get(i).standing();
      if (standing != Standing.NOT_MEANT) {
        Span mark = new Span(text(standing.key()));
        mark.addClassNames("gt-skill--" + standing.name(), "gt-small");
        ListItem line = new ListItem(new Span(in(matrix.trainings().get(i).name())), mark);
        line.addClassName("gt-line");
        list.add(line);
      }
    }
    return new Card(text("training.person.standing")).with(list);
  }

  private Card jobs(Matrix.Row row, Actor actor) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Job job : row.learner().jobs()) {
      ListItem line = new ListItem(new TwoLines(job.team().name(), words(job)));
      line.addClassName("gt-line");
      if (jobs.mayChange(actor, job.team())) {
        Button change =
            new Button(
                text("training.change"),
                click ->
                    new JobDialog(
                            jobs,
                            currentUser,
                            Objects.requireNonNull(person),
                            job,
                            () -> current(job),
                            this::show)
                        .open());
        change.setAriaLabel(text("training.job.change", job.team().name()));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(change);
      }
      list.add(line);
    }
    return new Card(text("training.person.jobs"))
        .intro(text("training.person.jobs.why"))
        .with(list);
  }

  private static String words(Job job) {
    String fte =
        job.fte() == null
            ? text("training.job.noFte")
            : text("training.job.fte", TrainingWords.number(job.fte()));
    return fte
        + " · "
        + (job.startedOn() == null
            ? text("training.job.noStart")
            : text("training.job.start", TrainingWords.date(job.startedOn())));
  }

  private Job current(Job shown) {
    return matrices
        .person(currentUser.actor(), Objects.requireNonNull(person))
        .rows()
        .getFirst()
        .learner()
        .jobIn(shown.team().id())
        .orElseThrow(NotFound::new);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(name);
  }
}
