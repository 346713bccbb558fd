package nl.getrouw.audit.ui;

import static nl.getrouw.audit.AuditState.CONSENSUS;
import static nl.getrouw.audit.AuditState.SCORING;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditPage.Auditor;
import nl.getrouw.audit.AuditPage.NextStep;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Transition;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What this reader can do with an audit now: buttons and the questions behind them. */
record AuditSteps(Audits audits, CurrentUser currentUser, AuditPage page, Runnable done) {

  /** The buttons, of which the first is the one to press. */
  List<Component> buttons() {
    List<Component> buttons = new ArrayList<>();
    scoring(buttons);
    page.steps().stream()
        .filter(step -> step.transition() != Transition.CANCEL && step.isReady())
        .forEach(step -> buttons.add(button(step)));
    reply(buttons);
    if (page.maySeeConcept()) {
      buttons.add(link("planning.toConcept", AuditPaths.profile(page.id())));
    }
    if (page.maySeeResult()) {
      buttons.add(link("planning.toProfile", AuditPaths.profile(page.id())));
      Anchor report = new Anchor(AuditPaths.report(page.id()), text("planning.toReport"));
      report.setRouterIgnore(true);
      buttons.add(report);
    }
    if (page.maySeeConsensus()) {
      String key = page.state() == CONSENSUS ? "planning.toConsensus" : "planning.seeConsensus";
      buttons.add(link(key, AuditPaths.consensus(page.id())));
    }
    buttons.stream()
        .findFirst()
        .ifPresent(first -> ((Button) first).addThemeVariants(ButtonVariant.PRIMARY));
    return buttons;
  }

  private void scoring(List<Component> buttons) {
    if (page.state() != SCORING || !page.mayScore()) {
      return;
    }
    Auditor own = own();
    if (own.submittedAt() != null) {
      buttons.add(link("planning.ownSheet", AuditPaths.scoring(page.id())));
    } else if (own.answered() == 0) {
      buttons.add(link("planning.begin", AuditPaths.scoring(page.id())));
    } else {
      buttons.add(link("planning.goOn", AuditPaths.scoring(page.id())));
    }
  }

  private void reply(List<Component> buttons) {
    AuditPage.Reply reply = page.reply();
    if (reply == null) {
      return;
    }
    String path = AuditPaths.reply(page.id());
    if (reply.mayRemark()) {
      buttons.add(link(reply.remarks() == 0 ? "planning.toReply" : "planning.onReply", path));
    } else if (reply.mayAnswer() && reply.open() > 0) {
      buttons.add(link("planning.toAnswers", path));
    } else if (reply.remarks() > 0) {
      buttons.add(link("planning.seeReply", path));
    }
  }

  private Auditor own() {
    return page.auditors().stream()
        .filter(auditor -> auditor.person().equals(currentUser.actor().id()))
        .findFirst()
        .orElseThrow();
  }

  private static Button link(String key, String path) {
    return new Button(text(key), click -> UI.getCurrent().navigate(path));
  }

  private Button button(NextStep step) {
    return new Button(text(step.transition().key()), click -> ask(step.transition()));
  }

  /** None of the steps can be undone, so each asks once. */
  private void ask(Transition step) {
    if (step == Transition.MAKE_CONCEPT) {
      new ConceptDialog(days -> move(step, () -> makeConcept(days))).open();
      return;
    }
    String key = "planning.confirm." + step.name();
    ConfirmDialog dialog =
        new ConfirmDialog(
            text(key), text(key + ".text"), text(step.key()), confirmed -> take(step, ""));
    dialog.setCancelable(true);
    dialog.setCancelText(text("planning.confirm.no"));
    dialog.open();
  }

  boolean mayCancel() {
    return page.step(Transition.CANCEL).filter(NextStep::isReady).isPresent();
  }

  Button cancelButton() {
    Button cancel =
        new Button(
            text("planning.cancelAudit"),
            Icon.of("ban"),
            click -> new CancelDialog(reason -> take(Transition.CANCEL, reason)).open());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    return cancel;
  }

  private void take(Transition step, String reason) {
    Actor actor = currentUser.actor();
    move(
        step,
        () -> {
          switch (step) {
            case START_SCORING -> audits.startScoring(actor, page.id(), page.version());
            case OPEN_CONSENSUS -> audits.openConsensus(actor, page.id(), page.version());
            case MAKE_CONCEPT -> makeConcept(Concept.USUAL_DAYS);
            case FINISH -> audits.finish(actor, page.id(), page.version());
            case CANCEL -> audits.cancel(actor, page.id(), page.version(), reason);
          }
        });
  }

  private void makeConcept(int days) {
    audits.makeConcept(currentUser.actor(), page.id(), page.version(), days);
  }

  private void move(Transition step, Runnable deed) {
    try {
      deed.run();
      Toast.show(text("planning.taken." + step.name()));
    } catch (Conflict meanwhile) {
      Toast.refuse(text("planning.meanwhile"));
    }
    done.run();
  }

  private static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
