package nl.getrouw.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.testing.AuditWalk.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Karin issues and revokes the certificate of Wilgenhof; others see it. */
class CertificateViewsTest extends ViewTest {

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Certificates certificates;

  private AuditWalk walk;
  private PersonId karin;
  private AuditId audit;

  @BeforeEach
  void finalAudit() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    karin = walk.organisation.person("Karin Postma", Role.ADMINISTRATOR);
    audit = walk.finished("srh-getrouw", AuditMoment.BASELINE, LocalDate.now(clock), all(3));
  }

  private static String page() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  @Test
  void issuedOnTheProfileRevokedWithAReason() {
    signInAs(karin);
    open("audits/" + audit + "/profiel");
    _click(button("Certificaat uitgeven"));
    _fireConfirm(_get(ConfirmDialog.class));
    assertThat(page()).contains("-0001", "Geldig tot en met", "door Karin Postma");
    open("audits/" + audit + "/profiel");
    assertThat(_get(PageHeader.class).getElement().getTextRecursively())
        .contains("Certificaat tot en met");

    _click(button("Intrekken"));
    _click(button("Certificaat intrekken"));
    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    type(_get(TextArea.class), "De naam van het team klopte niet.");
    _click(button("Certificaat intrekken"));

    assertThat(page()).contains("Ingetrokken", "De naam van het team klopte niet.");
    assertThat(certificates.ofTeam(walk.organisation.actor(karin), walk.team)).isEmpty();
  }

  @Test
  void theTeamSeesItOnItsPagesAndChangesNothing() {
    certificates.issue(walk.organisation.actor(karin), audit);

    signInAs(walk.lead);
    open("audits/" + audit);
    assertThat(page()).contains("-0001");
    _assertNone(Button.class, spec -> spec.withText("Intrekken"));
    open("teams/" + walk.team);
    assertThat(page()).contains("Certificaat van dit team", "-0001");
  }

  @Test
  void theOverviewIsSearchedAndSaysWhenThereIsNothing() {
    signInAs(karin);
    open("certificaten");
    assertThat(page()).contains("Nog geen certificaten");
    certificates.issue(walk.organisation.actor(karin), audit);
    open("certificaten?staat=valid");
    assertThat(page()).contains("1 certificaat", "Wilgenhof", "CSV van deze lijst");

    open("certificaten?pagina=7");
    assertThat(page()).contains("1 certificaat", "Wilgenhof");
    open("certificaten?staat=expired");
    assertThat(page()).contains("Geen certificaat past hierbij");
    open("certificaten?zoek=wilgen");
    assertThat(_get(TextField.class).getValue()).isEqualTo("wilgen");
    assertThat(page()).contains("Wilgenhof");
  }

  @Test
  void whatExpiresSoonIsOnVandaag() {
    db.update(AUDIT)
        .set(AUDIT.FINALISED_AT, clock.instant().minus(Duration.ofDays(300)))
        .where(AUDIT.ID.eq(audit.value()))
        .execute();
    certificates.issue(walk.organisation.actor(karin), audit);

    signInAs(walk.lead);
    open("");
    assertThat(page()).contains("Het certificaat van Wilgenhof verloopt", "Audit plannen");
    open("taken");
    assertThat(page()).contains("Het certificaat van Wilgenhof verloopt");
    signInAs(walk.joris);
    open("");
    assertThat(page()).doesNotContain("verloopt");
  }
}
