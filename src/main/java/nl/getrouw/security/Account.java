package nl.getrouw.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import nl.getrouw.kernel.PersonId;

/**
 * The principal of a session: who signed in, and when. What the person may do is read anew for each
 * request.
 *
 * @param epoch the person's session epoch at signing in; raising it in the database ends the
 *     session
 */
public record Account(PersonId id, int epoch, Instant signedInAt)
    implements Principal, Serializable {

  @Override
  public String getName() {
    return id.toString();
  }
}
