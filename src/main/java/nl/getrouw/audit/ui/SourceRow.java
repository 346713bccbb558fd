package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.kernel.ui.Icon;

/** A source in a list: its icon and name, and what was seen there. */
public final class SourceRow extends Composite<ListItem> {

  private static final int MOST_BEADS = 20;

  private final Span icon = new Span();
  private final Span name = new Span();
  private final Div text = new Div();

  public SourceRow(Source source) {
    icon.add(Icon.of(icon(source)));
    icon.addClassName("gt-source__icon");
    name.setText(getTranslation(source.key()));
    name.addClassName("gt-source__name");
    text.addClassName("gt-source__text");
    getContent().addClassName("gt-source");
    clear();
  }

  /** Back to the icon and the name. */
  public void clear() {
    text.removeAll();
    getContent().removeAll();
    getContent().removeClassName("gt-source--empty");
    getContent().add(icon, name, text);
  }

  /** The icon of a source, everywhere the same. */
  public static String icon(Source source) {
    return switch (source) {
      case FILE_REVIEW -> "folder-open";
      case INTERVIEW_CLIENT -> "speech";
      case INTERVIEW_WORKER -> "message-circle";
      case OBSERVATION -> "eye";
      case DOCUMENT -> "file-text";
      case QUESTIONNAIRE -> "list-checks";
    };
  }

  /** "7 van 10", "6 mensen". */
  public static String words(Tally tally) {
    UI ui = UI.getCurrent();
    return tally.found() == null
        ? ui.getTranslation("evidence.people", tally.lookedAt())
        : ui.getTranslation("evidence.files", tally.found(), tally.lookedAt());
  }

  /** Not used: a broken outline. */
  public SourceRow empty() {
    getContent().addClassName("gt-source--empty");
    return this;
  }

  /** What was counted and noted. */
  public SourceRow seen(Sighting sighting) {
    Tally tally = sighting.tally();
    if (tally != null) {
      Span count = new Span(words(tally));
      count.addClassNames("gt-source__count", "gt-strong");
      right(count);
      if (tally.found() != null && tally.lookedAt() <= MOST_BEADS) {
        text.add(beads(tally.found(), tally.lookedAt()));
      }
    }
    if (sighting.note() != null) {
      Paragraph note = new Paragraph(sighting.note());
      note.addClassName("gt-source__note");
      text.add(note);
    }
    return this;
  }

  /** Something at the right of the name. */
  public SourceRow right(Component component) {
    getContent().addComponentAtIndex(2, component);
    return this;
  }

  /** Something under the name. */
  public SourceRow under(Component... components) {
    text.add(components);
    return this;
  }

  private static Span beads(int found, int lookedAt) {
    Span beads = new Span();
    beads.addClassName("gt-beads");
    beads.getElement().setAttribute("aria-hidden", "true");
    for (int bead = 0; bead < lookedAt; bead++) {
      Span one = new Span();
      one.addClassName("gt-bead");
      one.setClassName("gt-bead--full", bead < found);
      beads.add(one);
    }
    return beads;
  }
}
