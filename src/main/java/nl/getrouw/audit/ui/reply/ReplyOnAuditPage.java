package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.ui.AuditPageContribution;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.security.Actor;

/** The right of reply on the page of an audit. */
@org.springframework.stereotype.Component
class ReplyOnAuditPage implements AuditPageContribution {

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Component> side(Actor actor, AuditPage audit) {
    AuditPage.Reply reply = audit.reply();
    if (reply == null) {
      return List.of();
    }
    Anchor link = new Anchor(AuditPaths.reply(audit.id()), text("reply.toReply"));
    return List.of(
        new ReplyFacts(reply.concept(), reply.closed(), reply.remarks(), reply.open(), link));
  }
}
