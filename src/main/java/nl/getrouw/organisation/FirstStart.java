package nl.getrouw.organisation;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * An installation without people gets its first administrator from {@code GETROUW_ADMIN_EMAIL}, in
 * an organisation named by {@code GETROUW_ORGANISATION}. The link to choose a password is written
 * to the log once: nobody could sign in to read it elsewhere.
 */
@Component
@Profile("!demo")
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final Installation installation;
  private final String url;
  private final String email;
  private final String organisation;

  FirstStart(
      Installation installation,
      @Value("${getrouw.url:http://localhost:${server.port:8080}}") String url,
      @Value("${getrouw.admin.email:}") String email,
      @Value("${getrouw.organisation:Onze organisatie}") String organisation) {
    this.installation = installation;
    this.url = url;
    this.email = email;
    this.organisation = organisation;
  }

  @EventListener(ApplicationReadyEvent.class)
  void found() {
    if (email.isBlank()) {
      if (installation.isEmpty()) {
        LOG.warn("Nobody can sign in yet: set GETROUW_ADMIN_EMAIL and start again.");
      }
      return;
    }
    invitation()
        .ifPresent(
            link ->
                LOG.info("The first administrator chooses a password at {}/{}", url, link.path()));
  }

  private Optional<Invitations.Invitation> invitation() {
    try {
      if (installation.isEmpty()) {
        return Optional.of(installation.create(organisation, "Beheerder", email).invitation());
      }
    } catch (DuplicateKeyException otherNode) {
      LOG.info("Another node was first to found the organisation.");
    }
    return installation.renew(email);
  }
}
