package nl.getrouw.outcome;

import nl.getrouw.kernel.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Each night works out a year of months again, because people log late; whichever node is first.
 */
@Component
class OutcomeNight {

  private static final Logger LOG = LoggerFactory.getLogger(OutcomeNight.class);

  private final OutcomeRefresh refresh;
  private final RefreshRepository repository;

  OutcomeNight(OutcomeRefresh refresh, RefreshRepository repository) {
    this.refresh = refresh;
    this.repository = repository;
  }

  /** Several times: a node that was down makes up for it. */
  @Scheduled(cron = "0 15 1-5 * * *", zone = "Europe/Amsterdam")
  void run() {
    for (OrganisationId organisation : repository.organisations()) {
      try {
        refresh.night(organisation);
      } catch (RuntimeException fault) {
        LOG.error("outcomes of organisation {} were not worked out", organisation, fault);
      }
    }
  }
}
