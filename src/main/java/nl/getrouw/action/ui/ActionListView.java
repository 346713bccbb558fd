package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.getrouw.action.ActionEffects;
import nl.getrouw.action.ActionFilter;
import nl.getrouw.action.ActionFilter.Whose;
import nl.getrouw.action.ActionSort;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;

/** All improvement actions that somebody may see: what is open in columns, the rest in rows. */
@Route(ActionPaths.LIST)
@PermitAll
class ActionListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int SHOWN_IN_COLUMN = 25;
  private static final Role[] OF_TEAM = {Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH};

  private final Actions actions;
  private final CurrentUser currentUser;
  private final ActionFilters filters;
  private final ActionWords words;
  private final ActionGrid grid;
  private final Div shown = new Div();

  ActionListView(
      Actions actions,
      ActionEffects effects,
      Teams teams,
      CurrentUser currentUser,
      LiveNews news,
      Clock clock) {
    this.actions = actions;
    this.currentUser = currentUser;
    Actor actor = currentUser.actor();
    words = new ActionWords(this, LocalDate.now(clock));
    boolean ofTeam = !actor.teams(OF_TEAM).isEmpty();
    filters =
        new ActionFilters(
            teams.reached(actor, Role.values()),
            ofTeam ? List.of(Whose.values()) : List.of(Whose.ALL),
            ofTeam ? Whose.MY_TEAMS : Whose.ALL,
            this::filtered);
    grid = new ActionGrid(actions, currentUser, filters::filter, words);
    getContent().addClassName("gt-page");
    getContent().add(head(actor, effects.oversees(actor)), filters, shown, grid, foot());
    LivePage.keep(
        this,
        news,
        () -> Actions.channel(currentUser.actor().organisation()),
        message -> true,
        this::show);
  }

  private PageHeader head(Actor actor, boolean oversees) {
    PageHeader head =
        new PageHeader(getTranslation("action.title")).lead(getTranslation("action.lead"));
    List<Component> acts = new ArrayList<>();
    if (oversees) {
      acts.add(new Anchor(ActionPaths.EFFECT, getTranslation("action.effect.link")));
    }
    if (!actions.teams(actor).isEmpty()) {
      Button make =
          new Button(
              getTranslation("action.new"),
              Icon.of("plus"),
              click -> UI.getCurrent().navigate(ActionPaths.NEW));
      make.addThemeVariants(ButtonVariant.PRIMARY);
      acts.add(make);
    }
    return head.actions(acts.toArray(Component[]::new));
  }

  private Component foot() {
    Div foot =
        new Div(
            ActionTable.link(
                this,
                () ->
                    ActionTable.of(
                        this,
                        words,
                        page ->
                            actions.list(
                                currentUser.actor(),
                                filters.filter(),
                                ActionSort.DUE.ascending(),
                                page)),
                "verbeteracties"));
    foot.addClassName("gt-under");
    return foot;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.read(event.getLocation().getQueryParameters());
    show();
  }

  private void filtered() {
    QueryParameters values = filters.address();
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(ActionPaths.LIST, values));
    show();
  }

  private void show() {
    Actor actor = currentUser.actor();
    int found = actions.count(actor, filters.filter());
    filters.count(found);
    boolean board = filters.asBoard();
    grid.setVisible(found > 0 && !board);
    shown.removeAll();
    if (found == 0) {
      shown.add(new Card().with(nothing(actor)));
    } else if (board) {
      shown.add(new ActionBoard(ActionState.OPEN.stream().map(this::column).toList(), words));
    } else {
      grid.refresh();
    }
  }

  private ActionBoard.Column column(ActionState state) {
    Actor actor = currentUser.actor();
    ActionFilter of = filters.filter().in(Set.of(state));
    var first =
        actions.list(actor, of, ActionSort.DUE.ascending(), new PageRequest(0, SHOWN_IN_COLUMN));
    int count = first.size() < SHOWN_IN_COLUMN ? first.size() : actions.count(actor, of);
    return new ActionBoard.Column(state, first, count);
  }

  private EmptyState nothing(Actor actor) {
    if (!filters.isUsual()) {
      return new EmptyState(
              "search", getTranslation("action.noneFound"), getTranslation("action.noneFound.text"))
          .actions(
              new Button(
                  getTranslation("action.showUsual"),
                  click -> {
                    filters.read(QueryParameters.empty());
                    filtered();
                  }));
    }
    return new EmptyState(
        "list-checks",
        getTranslation("action.none"),
        getTranslation(actions.teams(actor).isEmpty() ? "action.none.wait" : "action.none.make"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("action.title"));
  }
}
