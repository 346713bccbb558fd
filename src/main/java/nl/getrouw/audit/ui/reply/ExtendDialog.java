package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.ReplyTerm;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;

/** Asks until when the team has more time, and why. */
final class ExtendDialog extends Dialog {

  /** Stores the new last day. */
  interface Extend {
    void until(LocalDate day, String reason);
  }

  private static final int A_WEEK = 7;

  private final DateField day = new DateField(text("reply.extend.until"));
  private final TextArea reason = new TextArea(text("reply.extend.reason"));

  ExtendDialog(Concept concept, Extend extend) {
    setHeaderTitle(text("reply.extend"));
    setWidth("27rem");
    day.setRequiredIndicatorVisible(true);
    day.setManualValidation(true);
    day.setMin(concept.replyUntil().plusDays(1));
    day.setValue(concept.replyUntil().plusDays(A_WEEK));
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    reason.setMaxLength(ReplyTerm.REASON_AT_MOST);
    reason.setMinRows(2);
    reason.setHelperText(text("reply.extend.reason.help"));
    BsnWarning.on(reason);
    String until = Formats.current().weekday(concept.replyUntil());
    Div content = new Div(new Paragraph(text("reply.extend.text", until)), day, reason);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(text("reply.ask.notYet"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(text("reply.extend.act"), click -> extend(extend));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
  }

  private void extend(Extend extend) {
    day.setInvalid(day.getValue() == null);
    reason.setInvalid(false);
    if (day.isInvalid()) {
      day.setErrorMessage(text("reply.refused.until", Concept.MOST_DAYS));
      day.focus();
      return;
    }
    try {
      extend.until(day.getValue(), reason.getValue());
      close();
    } catch (Refusal refusal) {
      boolean ofDay = refusal.key().equals("reply.refused.until");
      String words = text(refusal.key(), refusal.arguments());
      if (ofDay) {
        day.setErrorMessage(words);
        day.setInvalid(true);
        day.focus();
      } else {
        reason.setErrorMessage(words);
        reason.setInvalid(true);
        reason.focus();
      }
    }
  }
}
