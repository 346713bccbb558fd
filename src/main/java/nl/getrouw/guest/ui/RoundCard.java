package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.guest.RoundPage.Group;
import nl.getrouw.guest.RoundPage.Round;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;

/** How far the guest round of an audit is, with the codes for who leads it. */
final class RoundCard extends Composite<Card> {

  private final RoundPage page;
  private final boolean result;

  /**
   * @param result whether the reader may see the profile, where the outcome stands
   */
  RoundCard(RoundPage page, boolean result) {
    this.page = page;
    this.result = result;
    if (page.rounds().isEmpty()) {
      getContent()
          .intro(getTranslation(page.mayLead() ? "guest.round.none" : "guest.round.noneOthers"));
    } else {
      show(page.open().orElse(page.rounds().getFirst()));
    }
    if (page.mayLead() || !page.rounds().isEmpty()) {
      boolean opens = page.mayLead() && page.open().isEmpty() && page.obstacle() == null;
      getContent()
          .with(
              link(
                  GuestPaths.round(page.audit()),
                  opens ? "guest.round.toOpen" : "guest.round.toPage"));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("guest.round.card"));
  }

  private void show(Round round) {
    Formats formats = Formats.current();
    getContent()
        .intro(
            round.closedOn() == null
                ? getTranslation("guest.round.openNow", formats.date(round.closesOn()))
                : getTranslation("guest.round.closedOn", formats.date(round.closedOn())));
    UnorderedList groups = new UnorderedList();
    groups.addClassNames("gt-items", "gt-divide");
    groups.getElement().setAttribute("role", "list");
    round.groups().forEach(group -> groups.add(line(group, round.isOpen())));
    getContent().with(groups);
    if (!round.isOpen()) {
      getContent()
          .with(
              result
                  ? link(AuditPaths.profile(page.audit()), "guest.round.toProfile")
                  : new Paragraph(getTranslation("guest.round.hidden")));
    }
  }

  private ListItem line(Group group, boolean open) {
    Span name = new Span(getTranslation(group.voice().key()));
    Span count = new Span(GuestCount.of(group, open));
    count.addClassName("gt-caption");
    Div text = new Div(name, count);
    text.addClassNames("gt-stack", "gt-stack--xs", "gt-grow");
    ListItem line = new ListItem(Icon.of("users-round"), text);
    line.addClassName("gt-item");
    JoinCode code = group.code();
    if (code != null) {
      Span printed = new Span(code.printed());
      printed.addClassName("gt-code");
      line.add(printed);
    }
    return line;
  }

  private Component link(String path, String key) {
    return new Anchor(path, getTranslation(key));
  }
}
