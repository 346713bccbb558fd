package nl.getrouw.api;

import java.time.Instant;
import java.util.Set;
import nl.getrouw.kernel.ApiTokenId;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators see it; the secret itself exists nowhere.
 *
 * @param start the first characters, to recognise it by
 * @param siteName the organisation, location or team that it is about
 * @param used when a programme last read with it; to the minute
 * @param revoked when somebody ended it before its time
 */
public record ApiToken(
    ApiTokenId id,
    String name,
    String start,
    Set<ApiResource> resources,
    Scope scope,
    String siteName,
    String madeBy,
    Instant made,
    Instant expires,
    @Nullable Instant used,
    @Nullable Instant revoked) {

  /** Whether a key still opens anything. */
  public enum State {
    WORKS,
    EXPIRED,
    REVOKED;

    public String key() {
      return "api.state." + name();
    }
  }

  public ApiToken {
    resources = Set.copyOf(resources);
  }

  public State state(Instant now) {
    if (revoked != null) {
      return State.REVOKED;
    }
    return expires.isAfter(now) ? State.WORKS : State.EXPIRED;
  }
}
