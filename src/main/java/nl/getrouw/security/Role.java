package nl.getrouw.security;

/** What a person does in Getrouw; held for an organisation, a location or a team, for a period. */
public enum Role {
  TEAM_MEMBER,
  TEAM_LEAD,
  COACH,
  AUDITOR,
  MANAGER,
  ADMINISTRATOR;

  /** Message key of the role's name. */
  public String key() {
    return "security.role." + name();
  }
}
