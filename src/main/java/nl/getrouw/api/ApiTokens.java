package nl.getrouw.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.ApiTokenId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys with which other programmes read: made and ended by administrators of the whole
 * organisation, for whom alone they exist.
 */
@Service
@Transactional
public class ApiTokens {

  /** How exact "last used" is; so that reading does not write each time. */
  private static final Duration USED_WITHIN = Duration.ofMinutes(1);

  /**
   * A key that was just made.
   *
   * @param secret what the programme sends; it can be shown now and never again
   */
  public record Made(ApiTokenId id, String name, String secret) {

    @Override
    public String toString() {
      return "Made[" + id + "]"; // a key does not belong in a log
    }
  }

  private final TokenRepository tokens;
  private final Indicators indicators;
  private final Trail trail;
  private final Clock clock;

  ApiTokens(TokenRepository tokens, Indicators indicators, Trail trail, Clock clock) {
    this.tokens = tokens;
    this.indicators = indicators;
    this.trail = trail;
    this.clock = clock;
  }

  /** What a key can be about: the organisation, its locations, its teams. */
  @Transactional(readOnly = true)
  public List<Site> sites(Actor actor) {
    required(actor);
    return indicators.sites(actor);
  }

  /** All keys that were ever made, newest first. */
  @Transactional(readOnly = true)
  public List<ApiToken> list(Actor actor) {
    required(actor);
    return tokens.list(actor.organisation());
  }

  /** What keeps a key from being made, field by field. */
  @Transactional(readOnly = true)
  public List<Problem<TokenDraft.Field>> problems(Actor actor, TokenDraft draft) {
    List<Problem<TokenDraft.Field>> problems =
        new ArrayList<>(draft.problems(LocalDate.now(clock)));
    if (sites(actor).stream().noneMatch(site -> site.scope().equals(draft.scope()))) {
      problems.add(new Problem<>(TokenDraft.Field.SCOPE, new Refusal("api.refused.scope")));
    }
    return problems;
  }

  /**
   * Makes a key.
   *
   * @throws NotFound for who is no administrator of the whole organisation
   * @throws Refusal for the first problem
   */
  public Made make(Actor actor, TokenDraft draft) {
    List<Problem<TokenDraft.Field>> problems = problems(actor, draft);
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
    String secret = TokenSecret.random();
    Instant end = end(draft);
    ApiTokenId id = tokens.insert(actor, draft, secret, clock.instant(), end);
    trail.write(actor, "api.tokenMade", id, ApiResource.stored(draft.resources()));
    return new Made(id, draft.name(), secret);
  }

  private static Instant end(TokenDraft draft) {
    LocalDate last = draft.expires();
    if (last == null) {
      throw new Refusal("api.refused.expires", TokenDraft.MOST_MONTHS);
    }
    return last.plusDays(1).atStartOfDay(Moments.ZONE).toInstant();
  }

  /**
   * Ends a key at once; what was made of it stays in the list.
   *
   * @throws NotFound also when it was ended already
   */
  public void revoke(Actor actor, ApiTokenId id) {
    required(actor);
    if (!tokens.revoke(actor, id, clock.instant())) {
      throw new NotFound();
    }
    trail.write(actor, "api.tokenRevoked", id);
  }

  /**
   * Who reads with a secret.
   *
   * @param address where the request comes from, for the trail
   * @return empty when it is unknown, has expired or was ended: these look alike
   */
  public Optional<Caller> caller(String secret, String address) {
    Instant now = clock.instant();
    return tokens
        .find(TokenSecret.hash(secret))
        .filter(owned -> owned.token().state(now) == ApiToken.State.WORKS)
        .map(owned -> caller(owned, address, now));
  }

  private Caller caller(TokenRepository.Owned owned, String address, Instant now) {
    ApiToken token = owned.token();
    Instant used = token.used();
    if (used == null || used.isBefore(now.minus(USED_WITHIN))) {
      tokens.used(token.id(), now);
    }
    Actor reader =
        new Actor(
            new PersonId(0), // nobody: what belongs to one person is never behind a key
            owned.organisation(),
            "API · " + token.name(),
            Locale.of("nl"),
            List.of(new Grant(Role.MANAGER, token.scope())),
            address);
    return new Caller(token.id(), reader, token.resources());
  }

  /** Records what a programme read. */
  void read(Caller caller, String what) {
    trail.write(
        caller.actor(),
        "api.read",
        caller.token(),
        what.substring(0, Math.min(500, what.length())));
  }

  private static void required(Actor actor) {
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
  }

  /** How lists name a unit, such as {@code team/12}. */
  static String unit(Scope scope, OrganisationId organisation) {
    return switch (scope) {
      case Scope.Organisation() -> "organisation/" + organisation;
      case Scope.Location(var id) -> "location/" + id;
      case Scope.Team(var id) -> "team/" + id;
    };
  }
}
