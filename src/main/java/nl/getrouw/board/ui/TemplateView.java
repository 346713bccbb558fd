package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.board.Plan;
import nl.getrouw.board.Template;
import nl.getrouw.board.Templates;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** An own template: changed here, or made from one that comes with Getrouw. */
@Route(BoardPaths.TEMPLATE)
@PermitAll
class TemplateView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Templates templates;
  private final CurrentUser currentUser;
  private final ErrorSummary problems = new ErrorSummary();
  private final Div conflict = new Div();

  TemplateView(Templates templates, CurrentUser currentUser) {
    this.templates = templates;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    if (!templates.mayMake(actor)) {
      throw new NotFound();
    }
    String code = event.getRouteParameters().get("code").orElseThrow(NotFoundException::new);
    Template template = templates.get(actor, code);
    show(template);
  }

  private void show(Template template) {
    PlanForm form = new PlanForm(template.plan(), template.own());
    conflict.removeAll();
    Button save = new Button(getTranslation("board.template.save"), click -> save(template, form));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Div acts = new Div(save);
    acts.addClassName("gt-form__actions");
    if (template.own()) {
      Button retire =
          new Button(
              getTranslation("board.template.retire"),
              click -> {
                templates.retire(currentUser.actor(), template.code());
                UI.getCurrentOrThrow().navigate(BoardPaths.NEW);
                Toast.show(getTranslation("board.template.retired"));
              });
      retire.addThemeVariants(ButtonVariant.TERTIARY);
      acts.add(retire);
    }
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("board.template.title"))
                .crumbs(
                    new Crumb(getTranslation("board.title"), BoardPaths.LIST),
                    new Crumb(getTranslation("board.new"), BoardPaths.NEW))
                .headline(
                    getTranslation(
                        template.own() ? "board.template.editing" : "board.template.copying",
                        template.plan().name().in(getLocale())))
                .lead(getTranslation("board.template.lead")),
            problems,
            conflict,
            form,
            acts);
  }

  private void save(Template template, PlanForm form) {
    List<ErrorSummary.Problem> found = form.problems();
    if (!found.isEmpty()) {
      problems.show(getTranslation("board.template.problem"), found);
      return;
    }
    problems.clear();
    Plan plan = form.plan();
    Actor actor = currentUser.actor();
    try {
      String code = template.code();
      if (template.own()) {
        templates.change(actor, code, template.version(), plan);
      } else {
        code = templates.make(actor, plan);
      }
      UI.getCurrentOrThrow().navigate(BoardPaths.NEW, QueryParameters.of(BoardPaths.FROM, code));
      Toast.show(getTranslation("board.template.saved"));
    } catch (Conflict meanwhile) {
      both(templates.get(actor, template.code()), plan, form);
    }
  }

  /** Two people changed one template: both sides, and the choice. */
  private void both(Template theirs, Plan mine, PlanForm form) {
    conflict.removeAll();
    conflict.add(
        new ConflictPanel(
                getTranslation("board.template.conflict.headline"),
                getTranslation("board.template.conflict"),
                new Version(
                    getTranslation("board.template.mine"),
                    "",
                    PlanWords.of(this, mine, getLocale())),
                new Version(
                    getTranslation("board.template.theirs"),
                    "",
                    PlanWords.of(this, theirs.plan(), getLocale())))
            .keepMine(getTranslation("board.template.keepMine"), () -> save(theirs, form))
            .takeTheirs(getTranslation("board.template.takeTheirs"), () -> show(theirs)));
    conflict.getElement().executeJs("this.scrollIntoView({block: 'start'})");
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("board.template.title"));
  }
}
