package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionWork;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One improvement action: what it says, its steps, what people say, and how far it is. */
@Route(ActionPaths.ACTION)
@PermitAll
class ActionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  /** The parts that show what is stored; what somebody is typing in them stays. */
  private record Parts(
      Div head,
      WordsCard words,
      StepsCard steps,
      CommentsCard comments,
      StateCard state,
      HistoryCard history) {}

  private final Actions actions;
  private final ActionWork work;
  private final CurrentUser currentUser;
  private final ActionWords words;
  private @Nullable ActionPage page;
  private @Nullable Parts parts;

  ActionView(
      Actions actions, ActionWork work, CurrentUser currentUser, LiveNews news, Clock clock) {
    this.actions = actions;
    this.work = work;
    this.currentUser = currentUser;
    this.words = new ActionWords(this, LocalDate.now(clock));
    getContent().addClassName("gt-page");
    LivePage.keep(this, news, () -> Actions.channel(id()), message -> true, this::refresh);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ActionId id = ActionPaths.action(event);
    ActionPage shown = actions.page(currentUser.actor(), id);
    page = shown;
    Parts made =
        new Parts(
            new Div(head(shown)),
            new WordsCard(actions, work, currentUser, shown, words, this::refresh),
            new StepsCard(actions, work, currentUser, shown, this::refresh),
            new CommentsCard(actions, work, currentUser, shown, this::refresh),
            new StateCard(work, currentUser, shown, this::refresh),
            new HistoryCard(shown));
    parts = made;
    Div main = new Div(made.words(), made.steps(), made.comments());
    main.addClassName("gt-stack");
    Aside side = new Aside(made.state(), made.history());
    side.addClassName("gt-stack");
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(made.head(), columns);
  }

  private PageHeader head(ActionPage shown) {
    ActionRow action = shown.action();
    List<Component> badges = new ArrayList<>();
    badges.add(
        action.proposed()
            ? new StateBadge(
                StateBadge.Kind.NEUTRAL, "lightbulb", getTranslation("action.proposed"))
            : new ActionBadge(action.state()));
    if (action.state().isOpen() && action.due() != null) {
      badges.add(
          new StateBadge(
              words.isLate(action) ? StateBadge.Kind.ATTENTION : StateBadge.Kind.NEUTRAL,
              words.isLate(action) ? "clock" : "calendar",
              words.due(action)));
    }
    return new PageHeader(action.goal())
        .crumbs(
            new Crumb(getTranslation("action.title"), ActionPaths.LIST),
            new Crumb(action.team().name(), ActionPaths.ofTeam(action.team().id())))
        .badges(badges.toArray(Component[]::new));
  }

  private void refresh() {
    ActionPage now = actions.page(currentUser.actor(), id());
    page = now;
    Parts all = Objects.requireNonNull(parts);
    all.head().removeAll();
    all.head().add(head(now));
    all.words().show(now);
    all.steps().show(now);
    all.comments().show(now);
    all.state().show(now);
    all.history().show(now);
  }

  private ActionId id() {
    return Objects.requireNonNull(page).action().id();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(Objects.requireNonNull(page).action().goal());
  }
}
