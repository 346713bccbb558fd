package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.getrouw.audit.Agreed;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Note;
import org.jspecify.annotations.Nullable;

/** What was agreed on an item, once nobody can change it any more. */
final class AgreedPanel extends Composite<Section> {

  /**
   * @param change the answered remark that gave it another score than the concept had
   */
  AgreedPanel(Item item, Agreed agreed, @Nullable Remark change) {
    RatingWords words = new RatingWords(this, item.scale());
    H3 name = new H3(getTranslation("consensus.agreed"));
    String brief = words.brief(agreed.rating());
    Span score = new Span(brief);
    score.addClassNames("gt-voice__score", "gt-voice__score--agreed");
    score.setClassName("gt-voice__score--word", brief.length() > 2);
    Div head = new Div(name, score);
    head.addClassName("gt-agree__head");
    getContent().addClassName("gt-agree");
    getContent().add(head);
    if (agreed.reason() != null) {
      Paragraph reason = new Paragraph(agreed.reason());
      reason.addClassName("gt-voice__note");
      getContent().add(reason);
    }
    String moment = Formats.current().moment(agreed.at());
    Paragraph by =
        new Paragraph(
            agreed.by() == null
                ? getTranslation("consensus.agreed.equal")
                : getTranslation("consensus.agreed.by", agreed.by(), moment));
    by.addClassName("gt-caption");
    getContent().add(by);
    if (change != null && change.answer() != null) {
      getContent().add(changed(change, change.answer(), words));
    }
  }

  /** What the concept said, and the remark that changed it. */
  private Note changed(Remark change, Answer answer, RatingWords words) {
    Span before =
        new Span(
            getTranslation(
                "consensus.changed.score",
                words.brief(Objects.requireNonNull(answer.before())),
                words.brief(Objects.requireNonNull(answer.after()))));
    return new Note(
        "messages-square",
        before,
        new Text(" "),
        new Span(getTranslation("consensus.changed.remark", change.by(), change.text())));
  }
}
