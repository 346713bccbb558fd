package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.learning.training.Catalogue;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Edition.Phase;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Training;
import nl.getrouw.learning.training.TrainingKind;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What can be learned, and when it is given. */
@Route(TrainingPaths.CATALOGUE)
@PermitAll
@Uses(TrainingDialog.class)
class CatalogueView extends Composite<Main> implements HasDynamicTitle {

  private final Catalogue catalogue;
  private final Editions editions;
  private final CurrentUser currentUser;
  private final LocalDate today;

  CatalogueView(Catalogue catalogue, Editions editions, CurrentUser currentUser, Clock clock) {
    this.catalogue = catalogue;
    this.editions = editions;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    getContent().addClassName("gt-page");
    show();
  }

  private void show() {
    Actor actor = currentUser.actor();
    List<Edition> all = editions.list(actor);
    Div parts = new Div(now(actor, all));
    parts.addClassNames("gt-stack", "gt-stack--l");
    catalogue(actor).forEach(parts::add);
    past(all).forEach(parts::add);
    retired(actor).forEach(parts::add);
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(text("training.nav")).lead(lead(all)).actions(acts(actor)),
            new TrainingTabs(TrainingPaths.CATALOGUE, actor),
            parts);
  }

  private String lead(List<Edition> all) {
    long running = count(all, Phase.RUNNING);
    long coming = count(all, Phase.COMING);
    return text("training.lead", running, coming);
  }

  private long count(List<Edition> all, Phase phase) {
    return all.stream().filter(edition -> edition.phase(today) == phase).count();
  }

  private Component[] acts(Actor actor) {
    List<Component> acts = new ArrayList<>();
    if (catalogue.mayChange(actor)) {
      acts.add(
          new Button(
              text("training.add"),
              Icon.of("plus"),
              click -> new TrainingDialog(catalogue, currentUser, null, this::show).open()));
    }
    if (editions.mayPlan(actor)) {
      Button plan =
          new Button(
              text("training.plan"),
              Icon.of("calendar-plus"),
              click -> UI.getCurrent().navigate(TrainingPaths.PLAN));
      plan.addThemeVariants(ButtonVariant.PRIMARY);
      acts.add(plan);
    }
    return acts.toArray(Component[]::new);
  }

  private Card now(Actor actor, List<Edition> all) {
    List<Edition> shown =
        new ArrayList<>(
            all.stream()
                .filter(
                    edition ->
                        edition.phase(today) == Phase.RUNNING
                            || edition.phase(today) == Phase.COMING)
                .toList());
    Collections.reverse(shown);
    Card card = new Card(text("training.now"));
    return shown.isEmpty()
        ? card.with(
            new EmptyState(
                "calendar-days",
                text("training.now.none"),
                text(
                    editions.mayPlan(actor) ? "training.now.none.plan" : "training.now.none.wait")))
        : card.with(EditionLine.list(shown, today));
  }

  private List<Section> catalogue(Actor actor) {
    List<Training> all = catalogue.list(actor);
    Map<TrainingId, Training> byId =
        all.stream().collect(Collectors.toMap(Training::id, Function.identity()));
    return Stream.of(
            List.of(
                TrainingKind.BASIC,
                TrainingKind.BASIC_YOUTH,
                TrainingKind.COACH,
                TrainingKind.TRAINER),
            List.of(TrainingKind.DEEPENING),
            List.of(TrainingKind.LEARNING_LINE))
        .map(
            kinds ->
                section(
                    actor,
                    "training.group." + kinds.getFirst().name(),
                    all.stream().filter(one -> kinds.contains(one.kind())).toList(),
                    byId))
        .toList();
  }

  private Section section(
      Actor actor, String key, List<Training> trainings, Map<TrainingId, Training> byId) {
    Div cards = new Div();
    cards.addClassNames("gt-halves");
    trainings.forEach(
        training -> cards.add(new TrainingCard(training, byId, acts(actor, training))));
    Section section = new Section(new SectionHead(text(key)), cards);
    section.addClassNames("gt-stack", "gt-stack--s");
    return section;
  }

  private List<Component> acts(Actor actor, Training training) {
    List<Component> acts = new ArrayList<>();
    if (training.kind().isForPeople() && editions.mayPlan(actor)) {
      Anchor plan = new Anchor(TrainingPaths.plan(training.id()), text("training.plan"));
      plan.setAriaLabel(text("training.plan.of", TrainingWords.in(training.name())));
      acts.add(plan);
    }
    if (!training.shipped() && catalogue.mayChange(actor)) {
      Button change =
          new Button(
              text("training.change"),
              click -> new TrainingDialog(catalogue, currentUser, training, this::show).open());
      change.setAriaLabel(text("training.change.of", TrainingWords.in(training.name())));
      change.addThemeVariants(ButtonVariant.TERTIARY);
      acts.add(change);
    }
    return acts;
  }

  private List<Component> past(List<Edition> all) {
    List<Edition> past =
        all.stream()
            .filter(
                edition ->
                    edition.phase(today) == Phase.PAST || edition.phase(today) == Phase.CANCELLED)
            .toList();
    return past.isEmpty()
        ? List.of()
        : List.of(
            new Card()
                .with(
                    new Details(
                        text("training.past", past.size()), EditionLine.list(past, today))));
  }

  private List<Component> retired(Actor actor) {
    List<Training> retired = catalogue.retired(actor);
    if (retired.isEmpty()) {
      return List.of();
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Training training : retired) {
      Button back =
          new Button(
              text("training.restore"),
              click -> {
                catalogue.retire(currentUser.actor(), training.id(), training.version(), false);
                show();
              });
      back.setAriaLabel(text("training.restore.of", TrainingWords.in(training.name())));
      ListItem line = new ListItem(new Span(TrainingWords.in(training.name())), back);
      line.addClassName("gt-line");
      list.add(line);
    }
    return List.of(
        new Card().with(new Details(text("training.retired.count", retired.size()), list)));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("training.nav"));
  }
}
