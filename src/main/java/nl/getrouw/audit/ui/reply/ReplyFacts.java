package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import nl.getrouw.audit.Concept;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** When the concept was given, until when the team can reply, and when it did. */
final class ReplyFacts extends Composite<Card> {

  private final Concept concept;
  private final int remarks;
  private final int open;
  private final boolean closed;
  private final Anchor link;
  private final Component[] more;

  /**
   * @param open how many remarks wait for an answer
   * @param more under the link
   */
  ReplyFacts(
      Concept concept, boolean closed, int remarks, int open, Anchor link, Component... more) {
    this.concept = concept;
    this.closed = closed;
    this.remarks = remarks;
    this.open = open;
    this.link = link;
    this.more = more;
  }

  @Override
  protected Card initContent() {
    Formats formats = Formats.current();
    DescriptionList facts = new DescriptionList();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact(facts, "reply.fact.made", formats.moment(concept.madeAt()));
    fact(facts, "reply.fact.until", formats.weekday(concept.replyUntil()));
    Concept.Extension extension = concept.extension();
    if (extension != null) {
      fact(
          facts,
          "reply.fact.extended",
          text(
              "reply.fact.extendedBy",
              formats.day(extension.from()),
              extension.by(),
              extension.reason()));
    }
    fact(facts, "reply.fact.sent", sent(formats));
    if (closed) {
      fact(facts, "reply.fact.remarks", text("reply.fact.count", remarks, remarks - open));
    }
    Div content = new Div(facts, link);
    content.add(more);
    content.addClassNames("gt-stack", "gt-stack--s");
    return new Card(text("reply.facts")).with(content);
  }

  private String sent(Formats formats) {
    Instant at = concept.sentAt();
    if (at == null) {
      return text(closed ? "reply.fact.termOver" : "reply.fact.notYet");
    }
    return text("reply.by", concept.sentBy() == null ? "" : concept.sentBy(), formats.moment(at));
  }

  private static void fact(DescriptionList facts, String key, String value) {
    Div pair = new Div(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }
}
