package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** Runs an open round: remind, give more time, close. */
final class RunningCard extends Composite<Card> {

  private static final int LONGEST = 60;

  private final InquiryPage page;
  private final Inquiries inquiries;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Runnable refresh;
  private final Div conflict = new Div();

  RunningCard(
      InquiryPage page,
      Inquiries inquiries,
      CurrentUser currentUser,
      Clock clock,
      Runnable refresh) {
    this.page = page;
    this.inquiries = inquiries;
    this.currentUser = currentUser;
    this.clock = clock;
    this.refresh = refresh;
    Paragraph mail =
        new Paragraph(
            getTranslation(page.byMail() ? "inquiry.running.mail" : "inquiry.running.noMail"));
    Div acts = new Div(lastDay(), remind(), close());
    acts.addClassNames("gt-row", "gt-row--wrap", "gt-inquiry__acts");
    Div parts = new Div(mail, reminded(), conflict, acts);
    parts.addClassNames("gt-stack", "gt-stack--s");
    getContent().with(parts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.running.headline"));
  }

  private Paragraph reminded() {
    LocalDate last = page.remindedOn();
    Paragraph reminded =
        new Paragraph(
            last == null
                ? getTranslation("inquiry.running.reminder")
                : getTranslation("inquiry.running.reminded", Formats.current().weekday(last)));
    reminded.addClassName("gt-caption");
    return reminded;
  }

  private Component remind() {
    Button remind =
        new Button(getTranslation("inquiry.remind"), Icon.of("bell"), click -> sendReminder());
    remind.setVisible(page.byMail());
    remind.setEnabled(page.mayRemind());
    return remind;
  }

  private void sendReminder() {
    try {
      inquiries.remind(currentUser.actor(), page.id());
      refresh.run();
      Toast.show(getTranslation("inquiry.remind.done"));
    } catch (Refusal refusal) {
      refresh.run();
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private Component lastDay() {
    DateField day = new DateField(getTranslation("inquiry.form.closesOn"));
    LocalDate today = LocalDate.now(clock);
    day.setMin(today);
    day.setMax(today.plusDays(LONGEST));
    day.setValue(page.closesOn());
    day.addValueChangeListener(
        change -> {
          LocalDate chosen = change.getValue();
          if (chosen != null && change.isFromClient()) {
            extend(chosen, page.version(), day);
          }
        });
    return day;
  }

  private void extend(LocalDate chosen, int version, DateField day) {
    try {
      inquiries.extend(currentUser.actor(), page.id(), version, chosen);
      refresh.run();
      Toast.show(getTranslation("inquiry.extended", Formats.current().weekday(chosen)));
    } catch (Refusal refusal) {
      day.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      day.setInvalid(true);
    } catch (Conflict meanwhile) {
      choose(chosen, day);
    }
  }

  private void choose(LocalDate mine, DateField day) {
    InquiryPage theirs = inquiries.page(currentUser.actor(), page.id());
    if (!theirs.isOpen()) {
      refresh.run();
      Toast.refuse(getTranslation("inquiry.refused.closed"));
      return;
    }
    Formats formats = Formats.current();
    conflict.removeAll();
    conflict.add(
        new ConflictPanel(
                getTranslation("inquiry.conflict"),
                getTranslation("inquiry.conflict.text"),
                new Version(getTranslation("inquiry.conflict.mine"), "", formats.weekday(mine)),
                new Version(
                    getTranslation("inquiry.conflict.theirs"),
                    "",
                    formats.weekday(theirs.closesOn())))
            .keepMine(
                getTranslation("inquiry.conflict.keepMine"),
                () -> extend(mine, theirs.version(), day))
            .takeTheirs(getTranslation("inquiry.conflict.takeTheirs"), refresh));
  }

  private Component close() {
    return new Button(
        getTranslation("inquiry.close"),
        Icon.of("lock"),
        click -> {
          ConfirmDialog sure =
              new ConfirmDialog(
                  getTranslation("inquiry.close.headline"),
                  getTranslation("inquiry.close.text"),
                  getTranslation("inquiry.close.confirm"),
                  confirm -> {
                    inquiries.close(currentUser.actor(), page.id());
                    refresh.run();
                    Toast.show(getTranslation("inquiry.closed"));
                  });
          sure.setCancelable(true);
          sure.setCancelText(getTranslation("inquiry.close.cancel"));
          sure.open();
        });
  }
}
