package nl.getrouw.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Scope;

/** Vandaag: what waits for this person, and how the chosen place is doing. */
@Route("")
@PermitAll
class HomeView extends Composite<Main> implements HasDynamicTitle {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  HomeView(
      CurrentUser currentUser, ChosenPlace chosen, List<HomeContribution> features, Clock clock) {
    Actor actor = currentUser.actor();
    Scope place = chosen.of(actor).scope();
    List<ToDo> toDos =
        features.stream().flatMap(feature -> feature.toDos(actor, place).stream()).toList();
    List<Component> blocks =
        features.stream().flatMap(feature -> feature.blocks(actor, place).stream()).toList();
    List<Component> side =
        features.stream().flatMap(feature -> feature.side(actor, place).stream()).toList();
    Div main = new Div(toDos.isEmpty() ? nothing() : new ToDoCard(toDos));
    main.addClassName("gt-stack");
    main.add(blocks);
    getContent().addClassName("gt-page");
    getContent().add(head(actor, toDos.size(), clock), side.isEmpty() ? main : beside(main, side));
  }

  private PageHeader head(Actor actor, int waiting, Clock clock) {
    String weekday = Formats.current().weekday(LocalDate.now(clock));
    return new PageHeader(
            getTranslation(greeting(LocalTime.now(clock)), actor.name().split(" ", 2)[0]))
        .eyebrow(weekday.substring(0, 1).toUpperCase(getLocale()) + weekday.substring(1))
        .lead(getTranslation("shell.home.lead", waiting, word(waiting)));
  }

  private static String greeting(LocalTime now) {
    if (now.isBefore(NOON)) {
      return "shell.home.morning";
    }
    return now.isBefore(EVENING) ? "shell.home.afternoon" : "shell.home.evening";
  }

  /** "Twee"; digits above twelve. */
  private String word(int count) {
    String[] words = getTranslation("shell.numbers").split(",");
    return count < words.length ? words[count] : Integer.toString(count);
  }

  private Component nothing() {
    return new Card()
        .with(
            new EmptyState(
                "coffee",
                getTranslation("shell.home.empty.headline"),
                getTranslation("shell.home.empty.text")));
  }

  private static Component beside(Div main, List<Component> side) {
    Aside panel = new Aside();
    panel.add(side);
    panel.addClassNames("gt-stack", "gt-stack--l");
    Div columns = new Div(main, panel);
    columns.addClassName("gt-columns");
    return columns;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("shell.nav.today"));
  }
}
