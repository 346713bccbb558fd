package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.getrouw.guest.RoundPage.Group;
import nl.getrouw.guest.RoundPage.Round;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;

/** Rounds that are over: when, and how many joined, as coarse as it may be told. */
final class ClosedRounds extends Composite<Card> {

  ClosedRounds(List<Round> rounds) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-items", "gt-divide");
    list.getElement().setAttribute("role", "list");
    rounds.forEach(round -> list.add(line(round)));
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("guest.round.earlier"));
  }

  private ListItem line(Round round) {
    Span groups =
        new Span(round.groups().stream().map(this::words).collect(Collectors.joining(" · ")));
    groups.addClassName("gt-caption");
    Div text =
        new Div(
            new Span(
                getTranslation(
                    "guest.round.closedOn",
                    Formats.current().date(Objects.requireNonNull(round.closedOn())))),
            groups);
    text.addClassNames("gt-stack", "gt-stack--xs");
    ListItem line = new ListItem(Icon.of("lock"), text);
    line.addClassName("gt-item");
    return line;
  }

  private String words(Group group) {
    String who = getTranslation(group.voice().key());
    return group.atLeast() == 0
        ? getTranslation("guest.profile.groupFew", who)
        : getTranslation("guest.profile.group", who, group.atLeast());
  }
}
