package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.SelfCheck;
import nl.getrouw.learning.growth.SelfChecks;
import nl.getrouw.security.CurrentUser;

/** How somebody's own answers developed, and whether that is more than noise. */
@Route(GrowthPaths.COURSE)
@PermitAll
class CourseView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final SelfChecks checks;
  private final CurrentUser currentUser;
  private CheckKind kind = CheckKind.COMPETENCE;

  CourseView(SelfChecks checks, CurrentUser currentUser) {
    this.checks = checks;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    kind = GrowthPaths.kind(event);
    show();
  }

  private void show() {
    List<SelfCheck> finished = checks.finished(currentUser.actor(), kind);
    String title = getTranslation("growth.course.title", getTranslation(kind.key()));
    Button again =
        new Button(
            getTranslation(finished.isEmpty() ? "growth.check.begin" : "growth.check.again"),
            click -> UI.getCurrent().navigate(GrowthPaths.fill(kind)));
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(title)
                .crumbs(new Crumb(getTranslation("growth.title"), GrowthPaths.GROWTH))
                .actions(again));
    if (finished.isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  "sprout", getTranslation(kind.key()), getTranslation(kind.key() + ".intro")));
      return;
    }
    Course course = new Course(kind, finished, this);
    Div main = new Div(new Card().with(course.chart()));
    main.addClassName("gt-stack");
    Aside side = new Aside();
    side.addClassName("gt-stack");
    if (finished.size() > 1) {
      main.add(course.changes());
      side.add(
          new Note("info", new Span(course.rule())),
          new Note("lightbulb", new Span(getTranslation("growth.course.lower"))));
    } else {
      side.add(new Note("info", new Span(getTranslation("growth.course.none"))));
    }
    side.add(
        new Note("lock", new Span(getTranslation("growth.private"))), remove(finished.getLast()));
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().add(columns);
  }

  private Button remove(SelfCheck last) {
    Button remove =
        new Button(getTranslation("growth.course.remove"), Icon.of("trash-2"), click -> ask(last));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    return remove;
  }

  private void ask(SelfCheck last) {
    ConfirmDialog sure =
        new ConfirmDialog(
            getTranslation("growth.course.remove"),
            getTranslation("growth.course.remove.text"),
            getTranslation("growth.goal.remove.confirm"),
            confirm -> {
              checks.remove(currentUser.actor(), last.id());
              Toast.show(getTranslation("growth.course.removed"));
              show();
            });
    sure.setCancelable(true);
    sure.setCancelText(getTranslation("growth.goal.cancel"));
    sure.open();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("growth.course.title", getTranslation(kind.key())));
  }
}
