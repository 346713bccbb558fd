package nl.getrouw.indicator;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.util.Arrays;
import java.util.List;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;

/**
 * Who may do what with an indicator. The only place where this is decided: managers and
 * administrators define and fill what their role reaches, a team lead fills what is about the own
 * team, and who works in a team reads what is about it.
 */
final class IndicatorAccess {

  /** The roles that define indicators, each within its scope. */
  static final Role[] DEFINERS = {MANAGER, ADMINISTRATOR};

  /** The roles that read what is about a team they are in. */
  static final Role[] IN_TEAM = {TEAM_LEAD, TEAM_MEMBER};

  private IndicatorAccess() {}

  static boolean mayDefine(Actor actor, Site site) {
    return reaches(actor, site, DEFINERS);
  }

  static boolean mayFill(Actor actor, Site site) {
    return mayDefine(actor, site) || (isTeam(site) && reaches(actor, site, TEAM_LEAD));
  }

  static boolean mayRead(Actor actor, Site site) {
    return mayDefine(actor, site) || (isTeam(site) && reaches(actor, site, IN_TEAM));
  }

  private static boolean isTeam(Site site) {
    return site.scope() instanceof Scope.Team;
  }

  private static boolean reaches(Actor actor, Site site, Role... roles) {
    List<Role> wanted = Arrays.asList(roles);
    return actor.organisation().equals(site.organisation())
        && actor.grants().stream()
            .anyMatch(grant -> wanted.contains(grant.role()) && site.isCoveredBy(grant.scope()));
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
