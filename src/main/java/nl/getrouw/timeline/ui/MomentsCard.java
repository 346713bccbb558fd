package nl.getrouw.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.timeline.Line;
import nl.getrouw.timeline.Moment;
import nl.getrouw.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** Everything on the line in words, in the order of time. */
final class MomentsCard extends Composite<Card> {

  private final Line line;
  private final Timelines timelines;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private final Runnable changed;

  MomentsCard(
      Line line, Timelines timelines, CurrentUser currentUser, LocalDate today, Runnable changed) {
    this.line = line;
    this.timelines = timelines;
    this.currentUser = currentUser;
    this.today = today;
    this.changed = changed;
    if (line.moments().isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("timeline.moments.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassNames("gt-trail", "gt-divide");
    list.getElement().setAttribute("role", "list");
    line.moments().reversed().forEach(moment -> list.add(row(moment)));
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    if (!line.mayChange()) {
      return new Card(getTranslation("timeline.moments"));
    }
    Button add =
        new Button(getTranslation("timeline.moment.new"), Icon.of("plus"), click -> dialog(null));
    add.addClassName("gt-no-print");
    return new Card(getTranslation("timeline.moments"), add);
  }

  private void dialog(@Nullable Moment stored) {
    new MomentDialog(team(), stored, timelines, currentUser, today, changed).open();
  }

  private @Nullable TeamId team() {
    return line.team() == null ? null : line.team().id();
  }

  private ListItem row(Moment moment) {
    HtmlContainer time =
        new HtmlContainer("time", new Span(Formats.current().shortDate(moment.on())));
    String path = moment.path();
    Component words =
        path == null ? new Span(words(this, moment)) : new Anchor(path, words(this, moment));
    Span kind = new Span(getTranslation(moment.kind().key()));
    kind.addClassName("gt-caption");
    Div text = new Div(Icon.of(icon(moment)), words, kind);
    text.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    if (line.mayChange() && moment.kind().isEntered() && Objects.equals(moment.team(), team())) {
      text.add(acts(moment));
    }
    return new ListItem(time, text);
  }

  private Div acts(Moment moment) {
    Button change = new Button(Icon.of("pencil"), click -> dialog(moment));
    change.setAriaLabel(getTranslation("timeline.change.aria", moment.text()));
    change.addThemeVariants(ButtonVariant.TERTIARY);
    Button remove = new Button(Icon.of("trash-2"), click -> remove(moment));
    remove.setAriaLabel(getTranslation("timeline.remove.aria", moment.text()));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(change, remove);
    acts.addClassNames("gt-row", "gt-row--s", "gt-end", "gt-no-print");
    return acts;
  }

  private void remove(Moment moment) {
    try {
      timelines.removeMoment(currentUser.actor(), moment.id(), moment.version());
      Toast.show(
          getTranslation("timeline.removed"),
          () -> {
            timelines.enter(
                currentUser.actor(),
                moment.team(),
                new Moment.Draft(moment.kind(), moment.on(), moment.text()));
            changed.run();
          });
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("timeline.meanwhile"));
    }
    changed.run();
  }

  private static String icon(Moment moment) {
    return switch (moment.kind()) {
      case MILESTONE -> "flag";
      case DECISION -> "signature";
      case AUDIT -> "clipboard-list";
      case TRAINING -> "graduation-cap";
      case CAUSE -> "cloud-lightning";
    };
  }

  /** What it was, with the team that it is about. */
  static String words(Component page, Moment moment) {
    String text = moment.isKey() ? page.getTranslation(moment.text()) : moment.text();
    return moment.about().isEmpty() ? text : text + ", " + moment.about();
  }
}
