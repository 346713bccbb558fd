package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.AttendanceList;
import nl.getrouw.learning.training.Edition.Phase;
import nl.getrouw.learning.training.EditionPage;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.learning.training.Participant;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The people with a place: who was there, and who has earned the certificate. */
final class PeopleCard extends Composite<Card> implements PresenceTable.Pen {

  private final EditionPage page;
  private final Registrations registrations;
  private final AttendanceList attendance;
  private final TrainingCertificates certificates;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private final Runnable changed;

  PeopleCard(
      EditionPage page,
      Registrations registrations,
      AttendanceList attendance,
      TrainingCertificates certificates,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    this.page = page;
    this.registrations = registrations;
    this.attendance = attendance;
    this.certificates = certificates;
    this.currentUser = currentUser;
    this.today = today;
    this.changed = changed;
    if (page.placed().isEmpty()) {
      getContent().with(nothing());
      return;
    }
    if (page.mayManage() && !page.edition().cancelled()) {
      int earned = TrainingCertificates.earned(page).size();
      if (earned > 0) {
        getContent().with(give(earned));
      }
      getContent().intro(text("training.presence.help"));
    }
    getContent().with(new PresenceTable(page, today, this), legend());
  }

  @Override
  protected Card initContent() {
    return new Card(text("training.people"));
  }

  private Component nothing() {
    return switch (page.sees()) {
      case ALL ->
          new EmptyState("users", text("training.people.none"), text("training.people.none.text"));
      case OWN_PEOPLE ->
          new EmptyState(
              "users",
              text("training.people.noneOfYours"),
              text("training.people.noneOfYours.text"));
      case SELF ->
          new EmptyState(
              "users-round", text("training.people.notYou"), text("training.people.notYou.text"));
    };
  }

  private Component legend() {
    Div legend = new Div();
    legend.addClassNames("gt-row", "gt-row--wrap", "gt-caption");
    legend.add(key("check", "yes"), key("x", "no"), key("circle-dashed", "unknown"));
    return legend;
  }

  private static Component key(String icon, String state) {
    Span mark = new Span(Icon.of(icon));
    mark.addClassNames("gt-presence__mark", "gt-presence__mark--" + state);
    Div key = new Div(mark, new Span(text("training.presence." + state)));
    key.addClassNames("gt-row", "gt-row--s");
    return key;
  }

  private Component give(int earned) {
    Button give =
        new Button(
            text("training.give"),
            Icon.of("award"),
            click -> {
              int given = certificates.give(currentUser.actor(), page.edition().id());
              Toast.show(text("training.given", given));
              changed.run();
            });
    give.addThemeVariants(ButtonVariant.PRIMARY);
    return new Banner(
        Banner.Kind.POSITIVE,
        "award",
        text("training.earned", earned),
        text("training.earned.text"),
        give);
  }

  @Override
  public void note(Participant who, Meeting when, @Nullable Boolean present) {
    try {
      attendance.note(
          currentUser.actor(), page.edition().id(), who.registration(), when.part().id(), present);
    } catch (Refusal refusal) {
      Toast.refuse(text(refusal.key(), refusal.arguments()));
    }
    changed.run();
  }

  @Override
  public void everybody(Meeting when) {
    attendance.allPresent(currentUser.actor(), page.edition().id(), when.part().id());
    changed.run();
  }

  @Override
  public Component acts(Participant who) {
    boolean may =
        who.mayWithdraw()
            && who.certificate() == null
            && page.edition().phase(today) != Phase.PAST
            && page.edition().phase(today) != Phase.CANCELLED;
    return may ? withdraw(who, registrations, currentUser, changed) : new Span();
  }

  /** A button that takes somebody out of the edition, after asking. */
  static Button withdraw(
      Participant who, Registrations registrations, CurrentUser currentUser, Runnable changed) {
    Button button =
        new Button(
            Icon.of("user-minus"),
            click -> {
              ConfirmDialog ask =
                  new ConfirmDialog(
                      text("training.withdraw.ask", who.name()),
                      text("training.withdraw.text"),
                      text("training.withdraw"),
                      confirm -> {
                        registrations.withdraw(currentUser.actor(), who.registration());
                        Toast.show(text("training.withdraw.done", who.name()));
                        changed.run();
                      });
              ask.setCancelable(true);
              ask.setCancelText(text("training.cancel"));
              ask.open();
            });
    button.setAriaLabel(text("training.withdraw.of", who.name()));
    button.setTooltipText(text("training.withdraw"));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName("gt-no-print");
    return button;
  }
}
