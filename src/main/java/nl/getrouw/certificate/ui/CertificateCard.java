package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.certificate.Earned;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** The certificate of a final audit, or the one that its outcome earns. */
final class CertificateCard extends Composite<Div> {

  private final Certificates certificates;
  private final CurrentUser currentUser;
  private final AuditId audit;

  CertificateCard(
      Certificates certificates, CurrentUser currentUser, AuditId audit, Earned earned) {
    this.certificates = certificates;
    this.currentUser = currentUser;
    this.audit = audit;
    show(earned);
  }

  /** Whether there is anything to show: a certificate, or one that the reader may issue. */
  static boolean shows(Earned earned) {
    return earned.certificate() != null || earned.mayIssue();
  }

  private void show(Earned earned) {
    Div content = new Div();
    content.addClassNames("gt-stack", "gt-stack--s");
    Certificate certificate = earned.certificate();
    if (certificate != null) {
      standing(content, certificate);
    }
    Div actions = new Div();
    actions.addClassNames("gt-row", "gt-row--wrap", "gt-no-print");
    if (earned.mayIssue() && earned.band() != null && earned.expiresOn() != null) {
      content.add(
          new Paragraph(
              text(
                  "certificate.earned",
                  CertificateWords.in(earned.band().name()),
                  Formats.current().date(earned.expiresOn()))));
      Button issue = new Button(text("certificate.issue"), click -> issue());
      actions.add(issue);
    }
    if (earned.mayRevoke() && certificate != null) {
      Button revoke =
          new Button(
              text("certificate.revoke"),
              click ->
                  new RevokeDialog(certificate.number(), reason -> revoke(certificate, reason))
                      .open());
      revoke.addThemeVariants(ButtonVariant.TERTIARY);
      actions.add(revoke);
    }
    actions.setVisible(actions.getComponentCount() > 0);
    content.add(actions);
    getContent().removeAll();
    getContent().add(new Card(text("certificate.card")).with(content));
  }

  private static void standing(Div content, Certificate certificate) {
    Span number = new Span(certificate.number());
    number.addClassName("gt-strong");
    content.add(new Div(CertificateWords.badge(certificate)), number);
    Certificate.Revocation revocation = certificate.revocation();
    if (revocation == null) {
      content.add(
          quiet(
              text(
                  "certificate.issuedOn",
                  Formats.current().date(certificate.issuedOn()),
                  certificate.issuedBy())),
          CertificateWords.pdf(certificate));
    } else {
      content.add(
          quiet(
              text(
                  "certificate.revokedBy",
                  revocation.by(),
                  Formats.current().moment(revocation.at()),
                  revocation.reason())));
    }
  }

  private static Component quiet(String text) {
    Paragraph quiet = new Paragraph(text);
    quiet.addClassNames("gt-small", "gt-muted");
    return quiet;
  }

  private void issue() {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(text("certificate.ask"));
    question.setText(text("certificate.ask.text"));
    question.setCancelable(true);
    question.setCancelText(text("certificate.ask.notYet"));
    question.setConfirmText(text("certificate.issue"));
    question.addConfirmListener(
        confirmed -> {
          try {
            Certificate issued = certificates.issue(currentUser.actor(), audit);
            Toast.show(text("certificate.issued", issued.number()));
          } catch (Refusal refusal) {
            Toast.refuse(text(refusal.key(), refusal.arguments()));
          }
          refresh();
        });
    question.open();
  }

  private void revoke(Certificate certificate, String reason) {
    certificates.revoke(currentUser.actor(), certificate.id(), reason);
    Toast.show(text("certificate.revoked", certificate.number()));
    refresh();
  }

  private void refresh() {
    certificates.earned(currentUser.actor(), audit).ifPresent(this::show);
  }
}
