package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.attachment.Attachment;
import nl.getrouw.attachment.ui.AttachmentList;
import nl.getrouw.audit.evidence.Evidence.Seen;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.ui.SourceRow;

/** What one auditor saw of an item, source by source, and which sources were not used. */
final class SeenBy extends Composite<Div> {

  private final Function<Source, Optional<Component>> next;

  /**
   * @param next the way on from what was seen at a source
   */
  SeenBy(Seen seen, List<Attachment> files, Function<Source, Optional<Component>> next) {
    this.next = next;
    getContent().addClassName("gt-seen");
    getContent().add(sources(seen));
    if (!files.isEmpty()) {
      getContent().add(new AttachmentList(files));
    }
  }

  private Component[] sources(Seen seen) {
    if (seen.sightings().isEmpty()) {
      return new Component[] {caption(getTranslation("evidence.none"))};
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-sources", "gt-divide");
    list.getElement().setAttribute("role", "list");
    list.getElement().setAttribute("aria-label", getTranslation("evidence.heading"));
    for (Source source : Source.values()) {
      var sighting = seen.sightings().get(source);
      if (sighting != null) {
        SourceRow row = new SourceRow(source).seen(sighting);
        next.apply(source).ifPresent(row::under);
        list.add(row);
      }
    }
    String unused =
        Arrays.stream(Source.values())
            .filter(source -> !seen.sightings().containsKey(source))
            .map(source -> getTranslation(source.key()).toLowerCase(getLocale()))
            .collect(Collectors.joining(", "));
    return unused.isEmpty()
        ? new Component[] {list}
        : new Component[] {list, caption(getTranslation("evidence.notUsed", unused))};
  }

  private static Paragraph caption(String text) {
    Paragraph caption = new Paragraph(text);
    caption.addClassName("gt-caption");
    return caption;
  }
}
