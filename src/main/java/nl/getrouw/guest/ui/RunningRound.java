package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.guest.RoundPage.Group;
import nl.getrouw.guest.RoundPage.Round;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** The round that is open: a code, a QR code and a poster for each group, its last day, its end. */
final class RunningRound extends Composite<Card> {

  private final RoundPage page;
  private final Round round;
  private final GuestRounds rounds;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Runnable refresh;

  RunningRound(
      RoundPage page,
      Round round,
      GuestRounds rounds,
      CurrentUser currentUser,
      Clock clock,
      Runnable refresh) {
    this.page = page;
    this.round = round;
    this.rounds = rounds;
    this.currentUser = currentUser;
    this.clock = clock;
    this.refresh = refresh;
    Div groups = new Div();
    groups.addClassName("gt-halves");
    round.groups().forEach(group -> groups.add(group(group)));
    Div acts = new Div(lastDay(), close());
    acts.addClassNames("gt-row", "gt-row--wrap", "gt-row--end", "gt-join__acts");
    getContent()
        .intro(getTranslation("guest.round.runningIntro", Formats.current().date(round.closesOn())))
        .with(groups, acts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("guest.round.running")).raised();
  }

  private Component group(Group group) {
    return new JoinCard(page, group, Objects.requireNonNull(group.code()));
  }

  private Component lastDay() {
    DateField day = new DateField(getTranslation("guest.round.closesOn"));
    LocalDate today = LocalDate.now(clock);
    day.setMin(today);
    day.setMax(today.plusDays(GuestRounds.LONGEST));
    day.setValue(round.closesOn());
    day.addValueChangeListener(
        change -> {
          LocalDate chosen = change.getValue();
          if (chosen != null && change.isFromClient()) {
            extend(chosen, day);
          }
        });
    return day;
  }

  private void extend(LocalDate chosen, DateField day) {
    try {
      rounds.extend(currentUser.actor(), page.audit(), round.id(), round.version(), chosen);
      refresh.run();
      Toast.show(getTranslation("guest.round.extended", Formats.current().date(chosen)));
    } catch (Refusal refusal) {
      day.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      day.setInvalid(true);
    } catch (Conflict meanwhile) {
      refresh.run();
      Toast.refuse(getTranslation("guest.round.conflict"));
    }
  }

  private Component close() {
    return new Button(
        getTranslation("guest.round.close"),
        Icon.of("lock"),
        click -> {
          ConfirmDialog sure =
              new ConfirmDialog(
                  getTranslation("guest.round.close.headline"),
                  getTranslation("guest.round.close.text"),
                  getTranslation("guest.round.close.confirm"),
                  confirm -> {
                    rounds.close(currentUser.actor(), page.audit(), round.id());
                    refresh.run();
                    Toast.show(getTranslation("guest.round.closed"));
                  });
          sure.setCancelable(true);
          sure.setCancelText(getTranslation("guest.round.close.cancel"));
          sure.open();
        });
  }
}
