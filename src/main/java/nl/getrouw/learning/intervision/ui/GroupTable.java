package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.intervision.GroupRow;
import nl.getrouw.learning.intervision.SessionRow;

/** Groups with their quarter and their next session; who has waited too long stands first. */
final class GroupTable extends Composite<Div> {

  GroupTable(List<GroupRow> groups, IntervisionWords words) {
    this("intervision.groups", groups, words);
  }

  /**
   * @param headline key of what stands above
   */
  GroupTable(String headline, List<GroupRow> groups, IntervisionWords words) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-groups");
    list.getElement().setAttribute("role", "list");
    groups.stream()
        .sorted(
            Comparator.comparing(GroupRow::overdue)
                .thenComparing(GroupRow::mine)
                .reversed()
                .thenComparing(GroupRow::name))
        .forEach(group -> list.add(row(group, words)));
    getContent().add(new Card(getTranslation(headline)).with(list));
  }

  private ListItem row(GroupRow group, IntervisionWords words) {
    Anchor name = new Anchor(IntervisionPaths.group(group.id()), group.name());
    name.addClassName("gt-strong");
    Div who =
        new Div(
            name,
            caption(
                getTranslation(
                    "intervision.group.caption",
                    words.kind(group),
                    group.members(),
                    words.interval(group.weeks()))));
    who.addClassName("gt-groups__name");
    Div quarter = new Div(beads(group), caption(last(group, words)));
    quarter.addClassName("gt-groups__quarter");
    Div next = new Div(next(group, words));
    next.addClassName("gt-groups__next");
    ListItem row = new ListItem(who, quarter, next);
    row.addClassName("gt-groups__row");
    return row;
  }

  private static Span caption(String text) {
    Span caption = new Span(text);
    caption.addClassName("gt-caption");
    return caption;
  }

  /** A full bead for each session held this quarter, an open one for each still planned. */
  private Span beads(GroupRow group) {
    Span beads = new Span();
    beads.addClassName("gt-groups__beads");
    beads
        .getElement()
        .setAttribute("role", "img")
        .setAttribute(
            "aria-label",
            getTranslation("intervision.quarter", group.quarterHeld(), group.quarterPlanned()));
    for (int number = 0; number < group.quarterHeld() + group.quarterPlanned(); number++) {
      boolean held = number < group.quarterHeld();
      Span bead = held ? new Span(Icon.of("check")) : new Span();
      bead.addClassName("gt-groups__bead");
      bead.setClassName("gt-groups__bead--held", held);
      beads.add(bead);
    }
    return beads;
  }

  private String last(GroupRow group, IntervisionWords words) {
    return group.last() == null
        ? getTranslation("intervision.last.never")
        : getTranslation("intervision.last", words.day(group.last()));
  }

  private Component[] next(GroupRow group, IntervisionWords words) {
    SessionRow next = group.next();
    Component when =
        next == null
            ? new Span(getTranslation("intervision.next.none"))
            : group.mine() || group.arranges()
                ? new Anchor(IntervisionPaths.session(next.id()), words.capital(words.when(next)))
                : new Span(words.capital(words.when(next)));
    return group.overdue()
        ? new Component[] {
          when, new StateBadge(StateBadge.Kind.ATTENTION, getTranslation("intervision.overdue"))
        }
        : new Component[] {when};
  }
}
