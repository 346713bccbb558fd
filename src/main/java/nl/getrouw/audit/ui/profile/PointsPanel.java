package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.audit.ImprovementPoint;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.ui.profile.ProfileContribution.Beside;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * What the team will work on. Members and the lead tick suggestions, which are the items with most
 * room, or write their own; each tick is stored at once and can be undone. Others read along.
 */
final class PointsPanel extends Composite<Card> {

  private static final int SUGGESTIONS = 4;
  private static final int RECOMMENDED = 3;
  private static final int LONGEST = 500;

  private final Profile profile;
  private final ProfileWords words;
  private final Results results;
  private final CurrentUser currentUser;
  private final List<Beside> besides;

  PointsPanel(
      Profile profile,
      ProfileWords words,
      Results results,
      CurrentUser currentUser,
      List<Beside> besides) {
    this.profile = profile;
    this.words = words;
    this.results = results;
    this.currentUser = currentUser;
    this.besides = besides;
    show(profile.points());
  }

  @Override
  protected Card initContent() {
    return new Card(
            getTranslation(profile.mayChoosePoints() ? "profile.points" : "profile.points.others"))
        .raised();
  }

  private void show(List<ImprovementPoint> points) {
    getContent().cleared();
    if (profile.mayChoosePoints()) {
      getContent()
          .intro(getTranslation("profile.points.intro"))
          .with(choices(points), ownWords(), advice(points.size()));
    } else if (points.isEmpty()) {
      getContent().intro(getTranslation("profile.points.othersNone"));
    } else {
      getContent().with(readOnly(points));
    }
  }

  private void refresh() {
    show(results.points(currentUser.actor(), profile.audit()));
  }

  private Component choices(List<ImprovementPoint> points) {
    Div choices = new Div();
    choices.addClassNames("gt-checks", "gt-divide");
    List<ItemLine> suggestions = profile.weakest(SUGGESTIONS);
    suggestions.forEach(
        line -> {
          Optional<ImprovementPoint> chosen = of(points, line);
          choices.add(suggestion(line, chosen));
          chosen.ifPresent(point -> beside(choices, point));
        });
    points.stream()
        .filter(point -> suggestions.stream().noneMatch(line -> is(point, line)))
        .forEach(
            point -> {
              choices.add(chosen(point));
              beside(choices, point);
            });
    return choices;
  }

  private void beside(HasComponents into, ImprovementPoint point) {
    besides.forEach(beside -> beside.point(point).ifPresent(into::add));
  }

  private static Optional<ImprovementPoint> of(List<ImprovementPoint> points, ItemLine line) {
    return points.stream().filter(point -> is(point, line)).findFirst();
  }

  private static boolean is(ImprovementPoint point, ItemLine line) {
    return line.item().code().equals(point.item());
  }

  private Checkbox suggestion(ItemLine line, Optional<ImprovementPoint> chosen) {
    String name = words.in(line.item().name());
    String text = chosen.map(ImprovementPoint::text).orElse(name);
    String caption =
        getTranslation(
            "profile.points.suggested", words.in(line.domain().name()), words.rating(line));
    Checkbox box = box(text, caption, chosen.isPresent());
    box.addValueChangeListener(
        change -> {
          if (change.getValue()) {
            choose(line.item().code(), name);
          } else {
            chosen.ifPresent(this::drop);
          }
        });
    return box;
  }

  private Checkbox chosen(ImprovementPoint point) {
    Checkbox box =
        box(point.text(), getTranslation("profile.points.chosenBy", point.chosenBy()), true);
    box.addValueChangeListener(change -> drop(point));
    return box;
  }

  private static Checkbox box(String text, String caption, boolean chosen) {
    Span name = new Span(text);
    Span under = new Span(caption);
    under.addClassName("gt-caption");
    if (chosen) {
      name.addClassName("gt-strong");
    }
    Checkbox box = new Checkbox(chosen);
    box.setLabelComponent(new Span(name, under));
    return box;
  }

  private Component ownWords() {
    TextArea own = new TextArea(getTranslation("profile.points.own"));
    own.setMaxLength(LONGEST);
    own.setWidthFull();
    Button add = new Button(getTranslation("profile.points.add"), Icon.of("plus"));
    add.addClassName("gt-wide");
    add.addClickListener(
        click -> {
          try {
            choose(null, own.getValue());
          } catch (Refusal refusal) {
            own.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            own.setInvalid(true);
            own.focus();
          }
        });
    Div both = new Div(own, add);
    both.addClassNames("gt-stack", "gt-stack--s", "gt-no-print");
    return both;
  }

  private Component advice(int chosen) {
    Paragraph advice = new Paragraph();
    advice.addClassNames("gt-card__foot", "gt-caption");
    advice.getElement().setAttribute("aria-live", "polite");
    if (chosen > RECOMMENDED) {
      advice.setText(getTranslation("profile.points.many", words.count(chosen)));
    } else if (chosen > 0) {
      advice.setText(getTranslation("profile.points.enough"));
    }
    return advice;
  }

  private void choose(@Nullable String item, String text) {
    results.choosePoint(currentUser.actor(), profile.audit(), item, text);
    List<ImprovementPoint> now = results.points(currentUser.actor(), profile.audit());
    show(now);
    ImprovementPoint added =
        now.reversed().stream()
            .filter(point -> Objects.equals(point.item(), item))
            .findFirst()
            .orElseThrow();
    Toast.show(
        getTranslation("profile.points.chosen", added.text()),
        () -> {
          remove(added);
          refresh();
        });
  }

  private void drop(ImprovementPoint point) {
    remove(point);
    refresh();
    Toast.show(
        getTranslation("profile.points.dropped", point.text()),
        () -> {
          results.choosePoint(currentUser.actor(), profile.audit(), point.item(), point.text());
          refresh();
        });
  }

  /** Takes a point back, unless a colleague just did. */
  private void remove(ImprovementPoint point) {
    boolean there =
        results.points(currentUser.actor(), profile.audit()).stream()
            .anyMatch(now -> now.id() == point.id());
    if (there) {
      results.dropPoint(currentUser.actor(), profile.audit(), point.id());
    }
  }

  private Component readOnly(List<ImprovementPoint> points) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-items", "gt-divide");
    list.getElement().setAttribute("role", "list");
    for (ImprovementPoint point : points) {
      Span by = new Span(getTranslation("profile.points.chosenBy", point.chosenBy()));
      by.addClassName("gt-caption");
      Span text = new Span(new Span(point.text()), by);
      text.addClassNames("gt-stack", "gt-stack--xs");
      beside(text, point);
      ListItem item = new ListItem(Icon.of("target"), text);
      item.addClassName("gt-item");
      list.add(item);
    }
    return list;
  }
}
