package nl.getrouw.learning.coaching;

import java.util.stream.Collectors;

/** Whom a session is with, in a few words. */
public final class SessionNames {

  private SessionNames() {}

  /** The person for an individual session, else the team, else the names. */
  public static String about(Session session) {
    boolean alone = session.kind().isIndividual() || session.team() == null;
    if (alone && !session.people().isEmpty()) {
      return session.people().stream().map(Coachee::name).collect(Collectors.joining(", "));
    }
    return session.team() == null ? "" : session.team().name();
  }
}
