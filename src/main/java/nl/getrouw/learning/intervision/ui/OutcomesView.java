package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.intervision.IntervisionOutcomes;
import nl.getrouw.learning.intervision.TeamOutcome;
import nl.getrouw.learning.intervision.TeamOutcome.Share;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/** What comes out of intervision, per team and period; never what was said. */
@Route(IntervisionPaths.OUTCOMES)
@PermitAll
class OutcomesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  /** Periods that one asks for. */
  private enum Period {
    QUARTER,
    LAST_QUARTER,
    YEAR
  }

  private final IntervisionOutcomes outcomes;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Select<Period> period = new Select<>();
  private final Div shown = new Div();

  OutcomesView(IntervisionOutcomes outcomes, CurrentUser currentUser, Clock clock) {
    this.outcomes = outcomes;
    this.currentUser = currentUser;
    this.clock = clock;
    period.setLabel(getTranslation("intervision.outcomes.period"));
    period.setItems(Period.values());
    period.setItemLabelGenerator(
        one -> getTranslation("intervision.outcomes.period." + one.name()));
    period.setValue(Period.QUARTER);
    period.addValueChangeListener(change -> show());
    shown.addClassName("gt-stack");
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!outcomes.mayRead(currentUser.actor())) {
      throw new NotFound();
    }
    Div filters = new Div(period);
    filters.addClassName("gt-filters");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("intervision.outcomes.title"))
                .crumbs(new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME))
                .lead(getTranslation("intervision.outcomes.lead")),
            filters,
            shown);
    show();
  }

  private LocalDate from() {
    LocalDate quarter = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
    return switch (period.getValue()) {
      case QUARTER -> quarter;
      case LAST_QUARTER -> quarter.minusMonths(3);
      case YEAR -> LocalDate.now(clock).minusYears(1).plusDays(1);
    };
  }

  private LocalDate to() {
    LocalDate quarter = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
    return period.getValue() == Period.LAST_QUARTER ? quarter.minusDays(1) : LocalDate.now(clock);
  }

  private void show() {
    List<TeamOutcome> all = outcomes.teams(currentUser.actor(), from(), to());
    shown.removeAll();
    if (all.isEmpty()) {
      shown.add(
          new Card()
              .with(
                  new EmptyState(
                      "messages-square",
                      getTranslation("intervision.outcomes.none"),
                      getTranslation("intervision.outcomes.none.text"))));
      return;
    }
    OutcomeTable table = new OutcomeTable(this, all);
    shown.add(figures(all), table.card(from(), outcomes.reference(to())), topics(all));
    shown.add(
        new Note(
            "lock", new Span(getTranslation("intervision.outcomes.small", outcomes.fewest()))));
  }

  private Component figures(List<TeamOutcome> all) {
    Share sessions = new Share(0, 0);
    Share people = new Share(0, 0);
    int minutes = 0;
    int successes = 0;
    long overdue = all.stream().filter(TeamOutcome::overdue).count();
    for (TeamOutcome one : all) {
      sessions = OutcomeTable.sum(sessions, one.sessions());
      people = OutcomeTable.sum(people, one.participation());
      minutes += one.minutes();
      successes += one.successes();
    }
    return new KeyFigures(
            new KeyFigure(getTranslation("intervision.outcomes.sessions"), of(sessions))
                .note(getTranslation("intervision.outcomes.successes", successes)),
            new KeyFigure(
                    getTranslation("intervision.outcomes.participation"),
                    people.denominator() == 0
                        ? "–"
                        : Formats.current()
                            .percent((double) people.numerator() / people.denominator(), 0))
                .note(of(people)),
            new KeyFigure(
                getTranslation("intervision.outcomes.hours"),
                Formats.current().number(new BigDecimal(minutes / 60.0), 1)),
            new KeyFigure(getTranslation("intervision.outcomes.overdue"), String.valueOf(overdue))
                .note(getTranslation("intervision.outcomes.ofGroups", all.size())))
        .equal();
  }

  private String of(Share share) {
    return getTranslation("intervision.of", share.numerator(), share.denominator());
  }

  private Component topics(List<TeamOutcome> all) {
    Div chips = new Div();
    chips.addClassName("gt-subjects");
    for (Theme theme : Theme.values()) {
      int count = all.stream().mapToInt(one -> one.themes().getOrDefault(theme, 0)).sum();
      if (count > 0) {
        chips.add(chip(new Span(new ThemeDot(theme).small()), getTranslation(theme.key()), count));
      }
    }
    for (IngredientLook look : IngredientLook.values()) {
      String code = look.name().toLowerCase(Locale.ROOT);
      int count =
          all.stream()
              .map(TeamOutcome::ingredients)
              .map(Map::entrySet)
              .flatMap(entries -> entries.stream())
              .filter(entry -> entry.getKey().equals(code))
              .mapToInt(Map.Entry::getValue)
              .sum();
      if (count > 0) {
        chips.add(
            chip(
                new Span(new IngredientTile(look).small()),
                getTranslation("intervision.ingredient." + code),
                count));
      }
    }
    Card card = new Card(getTranslation("intervision.topics"));
    return chips.getComponentCount() == 0
        ? card.intro(getTranslation("intervision.outcomes.noTopics"))
        : card.with(chips);
  }

  private static Span chip(Span mark, String name, int count) {
    Span number = new Span(String.valueOf(count));
    number.addClassName("gt-strong");
    Span chip = new Span(mark, new Span(name), number);
    chip.addClassName("gt-subject");
    return chip;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("intervision.outcomes.title"));
  }
}
