package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import java.util.List;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** Certificates that expire within ninety days, on the page Vandaag and among a person's tasks. */
@Component
class CertificatesToday implements HomeContribution, TaskContribution {

  private final Certificates certificates;

  CertificatesToday(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    List<Certificate> expiring = certificates.expiring(actor);
    return expiring.size() > 1
        ? List.of(together(expiring))
        : expiring.stream().map(CertificatesToday::one).toList();
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    return certificates.expiring(actor).stream()
        .map(one -> new DatedToDo(one.expiresOn(), one.teamName(), one(one)))
        .toList();
  }

  private static ToDo one(Certificate certificate) {
    return new ToDo(
        "clock",
        text("certificate.todo", certificate.teamName()),
        text(
            "certificate.todo.text",
            certificate.number(),
            Formats.current().date(certificate.expiresOn())),
        text("certificate.todo.act"),
        AuditPaths.planFor(certificate.team()));
  }

  private static ToDo together(List<Certificate> expiring) {
    Certificate first = expiring.getFirst();
    return new ToDo(
        "clock",
        text("certificate.todo.many", expiring.size()),
        text(
            "certificate.todo.many.text",
            first.teamName(),
            Formats.current().date(first.expiresOn())),
        text("certificate.todo.many.act"),
        CertificateWords.LIST + "?staat=expiring");
  }
}
