package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.audit.ReplyPage.Row;
import nl.getrouw.audit.ui.FollowUp.Ways;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** The remarks that were sent, with their answers; for the lead auditor with a form to answer. */
final class RemarkList extends Composite<Div> {

  /** Stores the answer to a remark. */
  interface Answering {
    void answer(Remark remark, Remark.Decision decision, @Nullable Rating after, String reason);
  }

  private final ReplyPage page;
  private final Answering answering;
  private final Ways ways;

  /**
   * @param ways on from a remark
   */
  RemarkList(ReplyPage page, Answering answering, Ways ways) {
    this.page = page;
    this.answering = answering;
    this.ways = ways;
    if (page.remarks() == 0) {
      getContent().add(new Card().with(nothing()));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    Remark general = page.general();
    if (general != null) {
      list.add(entry(ReplyWords.strong(text("reply.general.head")), null, general));
    }
    for (Row row : page.remarked()) {
      Remark remark = row.remark();
      if (remark != null) {
        list.add(entry(ReplyWords.inConcept(row), row, remark));
      }
    }
    getContent().add(new Card(text("reply.list")).with(list));
  }

  private EmptyState nothing() {
    return page.closed()
        ? new EmptyState("circle-check", text("reply.empty"), text("reply.empty.text"))
        : new EmptyState("messages-square", text("reply.waiting"), text("reply.waiting.text"));
  }

  private ListItem entry(Component subject, @Nullable Row row, Remark remark) {
    Div answer = new Div();
    show(answer, row, remark);
    ListItem entry = new ListItem(subject, ReplyWords.remark(remark), answer);
    entry.addClassNames("gt-reply", "gt-stack", "gt-stack--s");
    ways.remark(remark.item()).ifPresent(entry::add);
    return entry;
  }

  private void show(Div place, @Nullable Row row, Remark remark) {
    place.removeAll();
    Answer given = remark.answer();
    if (given != null) {
      place.add(ReplyWords.answer(row == null ? null : row.item(), given));
      if (page.mayAnswer()) {
        Button change = new Button(text("reply.answer.change"), click -> form(place, row, remark));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        place.add(change);
      }
    } else if (page.mayAnswer()) {
      form(place, row, remark);
    } else {
      place.add(ReplyWords.quiet(text("reply.unanswered")));
    }
  }

  private void form(Div place, @Nullable Row row, Remark remark) {
    place.removeAll();
    place.add(
        new AnswerForm(
            row,
            remark,
            (decision, after, reason) -> answering.answer(remark, decision, after, reason)));
  }
}
