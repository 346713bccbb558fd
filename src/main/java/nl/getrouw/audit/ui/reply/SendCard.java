package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** How many remarks are written, and the button that sends them. */
final class SendCard extends Composite<Div> {

  private final Paragraph standing = new Paragraph();
  private final Button send = new Button();
  private int remarks;

  /**
   * @param send sends what was read, after a question whether that is meant
   */
  SendCard(ReplyPage page, Runnable send) {
    this.send.addThemeVariants(ButtonVariant.PRIMARY);
    this.send.addClassName("gt-wide");
    this.send.addClickListener(click -> ask(send));
    standing.getElement().setAttribute("aria-live", "polite");
    String until = Formats.current().weekday(page.concept().replyUntil());
    getContent()
        .add(
            new Card(text("reply.send.head"))
                .raised()
                .intro(text("reply.send.until", until))
                .with(standing, this.send));
    show(page);
  }

  void show(ReplyPage page) {
    remarks = page.remarks();
    standing.setText(text("reply.send.standing", remarks));
    send.setText(text(remarks == 0 ? "reply.send.none" : "reply.send"));
  }

  private void ask(Runnable act) {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(text(remarks == 0 ? "reply.ask.none" : "reply.ask", remarks));
    question.setText(text(remarks == 0 ? "reply.ask.none.text" : "reply.ask.text", remarks));
    question.setCancelable(true);
    question.setCancelText(text("reply.ask.notYet"));
    question.setConfirmText(text(remarks == 0 ? "reply.send.none" : "reply.send"));
    question.addConfirmListener(confirmed -> act.run());
    question.open();
  }
}
