package nl.getrouw.inquiry.ui;

import java.util.List;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.Inquiries.Waiting;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** A questionnaire that waits for the reader, on the reader's own page and nowhere else. */
@Component
class InquiryOnHome implements HomeContribution {

  private final Inquiries inquiries;
  private final Texts texts;

  InquiryOnHome(Inquiries inquiries, Texts texts) {
    this.inquiries = inquiries;
    this.texts = texts;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    return inquiries.waiting(actor).stream().map(waiting -> toDo(actor, waiting)).toList();
  }

  private ToDo toDo(Actor actor, Waiting waiting) {
    return new ToDo(
        "message-circle-question-mark",
        text(actor, "inquiry.home.headline", waiting.name()),
        text(
            actor,
            "inquiry.home.text",
            waiting.items(),
            new Formats(actor.language()).weekday(waiting.closesOn())),
        text(actor, "inquiry.home.open"),
        InquiryPaths.answer(waiting.ticket()));
  }

  private String text(Actor actor, String key, Object... values) {
    return texts.getTranslation(key, actor.language(), values);
  }
}
