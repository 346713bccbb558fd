package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.getrouw.board.Boards;
import nl.getrouw.board.Planning;
import nl.getrouw.board.Template;
import nl.getrouw.board.Templates;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** A board in a minute: which template, for which team, with names or without. */
@Route(BoardPaths.NEW)
@PermitAll
class NewBoardView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Boards boards;
  private final Templates templates;
  private final Planning planning;
  private final Clock clock;
  private final CurrentUser currentUser;
  private final ErrorSummary problems = new ErrorSummary();
  private final Div choices = new Div();
  private final Div about = new Div();
  private final TextField name = new TextField(getTranslation("board.new.name"));
  private final Select<TeamRef> team = new Select<>();
  private final RadioButtonGroup<Boolean> anonymous = new RadioButtonGroup<>();
  private List<Template> all = List.of();
  private String chosen = "";

  NewBoardView(
      Boards boards, Templates templates, Planning planning, CurrentUser currentUser, Clock clock) {
    this.boards = boards;
    this.templates = templates;
    this.planning = planning;
    this.clock = clock;
    this.currentUser = currentUser;
    name.setMaxLength(Boards.NAME_AT_MOST);
    name.setWidthFull();
    team.setLabel(getTranslation("board.new.team"));
    team.setItemLabelGenerator(TeamRef::name);
    team.setWidthFull();
    anonymous.setLabel(getTranslation("board.new.anonymous"));
    anonymous.setItems(true, false);
    anonymous.setItemLabelGenerator(
        yes -> getTranslation(yes ? "board.new.anonymous.yes" : "board.new.anonymous.no"));
    anonymous.setValue(true);
    choices.addClassName("gt-choices");
    choices.addClassName("gt-board-templates");
    choices
        .getElement()
        .setAttribute("role", "radiogroup")
        .setAttribute("aria-label", getTranslation("board.new.template"));
    about.getElement().setAttribute("aria-live", "polite");
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<TeamRef> mine = boards.teams(actor);
    if (mine.isEmpty()) {
      throw new NotFound();
    }
    QueryParameters asked = event.getLocation().getQueryParameters();
    team.setItems(mine);
    Optional<TeamRef> wanted =
        mine.stream()
            .filter(
                one ->
                    asked
                        .getSingleParameter(BoardPaths.TEAM)
                        .filter(one.id().toString()::equals)
                        .isPresent())
            .findFirst();
    team.setValue(wanted.orElse(mine.getFirst()));
    team.setVisible(mine.size() > 1);
    all = templates.all(actor);
    chosen =
        asked
            .getSingleParameter(BoardPaths.FROM)
            .filter(code -> all.stream().anyMatch(one -> one.code().equals(code)))
            .orElse(all.getFirst().code());
    choose(chosen);
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("board.new"))
                .crumbs(new Crumb(getTranslation("board.title"), BoardPaths.LIST))
                .headline(getTranslation("board.new.headline"))
                .lead(getTranslation("board.new.lead")),
            problems,
            form(actor));
  }

  private Div form(Actor actor) {
    Button start = new Button(getTranslation("board.new.start"), click -> now());
    start.addThemeVariants(ButtonVariant.PRIMARY);
    Button later = new Button(getTranslation("board.new.later"), click -> later());
    Div acts = new Div(start, later);
    acts.addClassName("gt-form__actions");
    Div privacy = new Div(new Privacy(true));
    anonymous.addValueChangeListener(
        change -> {
          privacy.removeAll();
          privacy.add(new Privacy(Boolean.TRUE.equals(change.getValue())));
        });
    Section what = section("board.new.template", choices, about);
    if (templates.mayMake(actor)) {
      about.addClassName("gt-stack");
    }
    Div form = new Div(what, section("board.new.who", name, team, anonymous, privacy), acts);
    form.addClassName("gt-form");
    return form;
  }

  private Section section(String key, com.vaadin.flow.component.Component... parts) {
    Section section = new Section(new H2(getTranslation(key)));
    section.addClassNames("gt-card", "gt-form__section");
    section.add(parts);
    return section;
  }

  private void choose(String code) {
    String before = current().map(one -> one.plan().name().in(getLocale())).orElse("");
    chosen = code;
    choices.removeAll();
    all.forEach(template -> choices.add(choice(template)));
    current()
        .ifPresent(
            template -> {
              if (name.isEmpty() || name.getValue().equals(before)) {
                name.setValue(template.plan().name().in(getLocale()));
              }
              about.removeAll();
              about.add(new PlanPreview(template.plan()));
              about.add(
                  new Anchor(
                      BoardPaths.template(template.code()),
                      getTranslation(
                          template.own() ? "board.template.edit" : "board.template.copy")));
            });
  }

  private Optional<Template> current() {
    return all.stream().filter(template -> template.code().equals(chosen)).findFirst();
  }

  private NativeButton choice(Template template) {
    NativeButton choice = new NativeButton("", click -> choose(template.code()));
    choice.addClassName("gt-choice");
    Span title = new Span(template.plan().name().in(getLocale()));
    title.addClassName("gt-strong");
    Span purpose = new Span(template.plan().purpose().in(getLocale()));
    purpose.addClassName("gt-caption");
    choice.add(title, purpose);
    choice
        .getElement()
        .setAttribute("role", "radio")
        .setAttribute("aria-checked", Boolean.toString(template.code().equals(chosen)));
    return choice;
  }

  private void now() {
    if (isNamed()) {
      Actor actor = currentUser.actor();
      BoardId id = boards.create(actor, draft(null));
      boards.start(actor, id);
      UI.getCurrentOrThrow().navigate(BoardPaths.board(id));
    }
  }

  private void later() {
    if (isNamed()) {
      new PlanDialog(clock, null, this::plan).open();
    }
  }

  private void plan(Instant when, boolean invite) {
    Actor actor = currentUser.actor();
    BoardId id = boards.create(actor, draft(when));
    int invited = invite ? planning.invite(actor, id) : 0;
    UI.getCurrentOrThrow().navigate(BoardPaths.LIST);
    Toast.show(getTranslation("board.plan.done", invited));
  }

  private boolean isNamed() {
    if (name.getValue().isBlank()) {
      problems.show(
          getTranslation("board.refused.name", Boards.NAME_AT_MOST),
          List.of(new ErrorSummary.Problem(getTranslation("board.new.name"), name)));
    }
    return !name.getValue().isBlank();
  }

  private Boards.Draft draft(@Nullable Instant when) {
    return new Boards.Draft(
        team.getValue().id(),
        chosen,
        name.getValue(),
        Boolean.TRUE.equals(anonymous.getValue()),
        when);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("board.new"));
  }
}
