package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.guest.GuestWordings;
import nl.getrouw.guest.GuestWordings.Words;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.FaultReport;
import nl.getrouw.kernel.ui.FileDrop;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.ui.AdministrationTabs;
import nl.getrouw.security.CurrentUser;

/** The words that guests read: those in use, and room for an organisation's own. */
@Route("beheer/woorden")
@PermitAll
class GuestWordingView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final GuestWordings wordings;
  private final CurrentUser currentUser;
  private final Div inUse = new Div();
  private final Div preview = new Div();
  private final FaultReport report = new FaultReport(getTranslation("guest.wording.nothing"));

  GuestWordingView(GuestWordings wordings, CurrentUser currentUser) {
    this.wordings = wordings;
    this.currentUser = currentUser;
    if (!wordings.mayArrange(currentUser.actor())) {
      throw new NotFound();
    }
    inUse.addClassName("gt-stack");
    Card drop =
        new Card(getTranslation("guest.wording.own"))
            .intro(getTranslation("guest.wording.own.intro"))
            .with(
                new FileDrop(
                    List.of(".yaml", ".yml"), GuestWordings.MOST_BYTES, this::take, this::refuse));
    Div content = new Div(report, preview, inUse, drop);
    content.addClassName("gt-stack");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("guest.wording.title"))
                .eyebrow(getTranslation("organisation.nav.administration"))
                .lead(getTranslation("guest.wording.lead")),
            new AdministrationTabs(GuestWordingView.class),
            content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    preview.removeAll();
    inUse.removeAll();
    List<Words> all = wordings.inUse(currentUser.actor());
    if (all.isEmpty()) {
      inUse.add(
          new Card()
              .with(
                  new EmptyState(
                      "message-circle",
                      getTranslation("guest.wording.none"),
                      getTranslation("guest.wording.none.text"))));
    }
    all.forEach(words -> inUse.add(new WordingCard(words, () -> giveBack(words))));
  }

  private void take(ReceivedFile file) {
    report.clear();
    preview.removeAll();
    try {
      Words words = wordings.read(currentUser.actor(), file.content());
      preview.add(WordingCard.preview(words, () -> store(file, words.sequence()), this::show));
    } catch (Refusal refusal) {
      refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private void refuse(String reason) {
    preview.removeAll();
    report.show(reason);
  }

  private void store(ReceivedFile file, int sequence) {
    change(
        () -> wordings.store(currentUser.actor(), file.content(), sequence),
        "guest.wording.stored");
  }

  private void giveBack(Words words) {
    change(
        () -> wordings.giveBack(currentUser.actor(), words.instrument(), words.sequence()),
        "guest.wording.givenBack");
  }

  private void change(Runnable deed, String said) {
    report.clear();
    try {
      deed.run();
      Toast.show(getTranslation(said));
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("guest.wording.meanwhile"));
    }
    show();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("guest.wording.title"));
  }
}
