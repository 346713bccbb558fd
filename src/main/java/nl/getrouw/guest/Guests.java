package nl.getrouw.guest;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.guest.SeatRepository.Door;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What guests do: join with a code, answer, hand in. There is no actor here and no trail: nobody is
 * known, no address or time is kept. A guest is a secret in a browser; the server keeps its hash
 * while the guest answers, and nothing afterwards.
 */
@Service
public class Guests {

  /** More guests than this in one group of a round are not let in. */
  static final int MOST = 500;

  private static final SecureRandom CHANCE = new SecureRandom();

  private final SeatRepository seats;
  private final WrongCodes wrong;
  private final Wordings wordings;
  private final InstrumentLibrary instruments;
  private final Counting counting;
  private final TransactionTemplate transaction;
  private final Fewest fewest;
  private final Clock clock;

  Guests(
      SeatRepository seats,
      WrongCodes wrong,
      Wordings wordings,
      InstrumentLibrary instruments,
      Counting counting,
      TransactionTemplate transaction,
      Fewest fewest,
      Clock clock) {
    this.seats = seats;
    this.wrong = wrong;
    this.wordings = wordings;
    this.instruments = instruments;
    this.counting = counting;
    this.transaction = transaction;
    this.fewest = fewest;
    this.clock = clock;
  }

  /**
   * Where a code leads: who asks whom, what, and until when.
   *
   * @param fewest from so many guests on something is shown
   */
  public record Invitation(
      JoinCode code,
      Voice voice,
      String teamName,
      LocalDate closesOn,
      int fewest,
      List<Ask> asks) {}

  /** One question in plain words. */
  public record Ask(String item, @Nullable Ingredient ingredient, Bilingual words) {}

  /** An answer: 1 (never) to 5 (always), or null for "I do not know". */
  public record Answer(@Nullable Integer score) {
    public static final Answer UNKNOWN = new Answer(null);

    public Answer {
      if (score != null && (score < Wordings.LOWEST || score > Wordings.HIGHEST)) {
        throw new IllegalArgumentException("an answer is 1 to 5");
      }
    }
  }

  /**
   * Looks a code up, as somebody typed it.
   *
   * @throws Refusal kindly: not a code, none that can be used today, or too many were tried
   */
  public Invitation open(String typed) {
    JoinCode code = JoinCode.read(typed).orElseThrow(() -> new Refusal("guest.refused.code"));
    if (wrong.tooMany()) {
      throw new Refusal("guest.refused.slow");
    }
    Optional<Door> door = seats.door(code, LocalDate.now(clock));
    if (door.isEmpty()) {
      wrong.count();
      throw new Refusal("guest.refused.code");
    }
    Door found = door.get();
    Instrument instrument = instruments.get(found.instrument());
    Wording wording =
        wordings
            .of(instrument, found.wording())
            .orElseThrow(() -> new Refusal("guest.refused.closed"));
    return new Invitation(
        code,
        found.voice(),
        found.teamName(),
        found.closesOn(),
        fewest.of(found.voice().respondent()),
        wording.questions().stream()
            .map(
                question ->
                    new Ask(
                        question.item(),
                        instrument.domainOf(question.item()).ingredient(),
                        Objects.requireNonNull(question.words().get(found.voice()))))
            .toList());
  }

  /**
   * Begins to answer.
   *
   * @return the secret with which this browser goes on; only its hash is kept
   */
  public String begin(Invitation invitation) {
    Door door = door(invitation);
    if (door.finished() + seats.taken(door.group()) >= MOST) {
      throw new Refusal("guest.refused.full");
    }
    byte[] secret = new byte[32];
    CHANCE.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    whileOpen(door, () -> seats.insert(hash(token), door.group()));
    return token;
  }

  /** What this browser answered so far; empty when it does not answer in this group. */
  public Optional<Map<String, Answer>> resume(Invitation invitation, String token) {
    Door door = door(invitation);
    if (!seats.exists(hash(token), door.group())) {
      return Optional.empty();
    }
    return Optional.of(
        seats.answers(hash(token)).entrySet().stream()
            .collect(
                toUnmodifiableMap(Map.Entry::getKey, answer -> new Answer(answer.getValue()))));
  }

  /**
   * Keeps an answer, in place of an earlier one to the same question.
   *
   * @throws Refusal when the round is over, or the answers were handed in
   */
  public void save(Invitation invitation, String token, String item, Answer answer) {
    Door door = door(invitation);
    Long key = instruments.itemKeys(door.instrument()).get(item);
    if (key == null || invitation.asks().stream().noneMatch(ask -> ask.item().equals(item))) {
      throw new Refusal("guest.refused.seat");
    }
    whileOpen(
        door,
        () -> {
          requireSeat(door, token);
          seats.save(hash(token), key, answer.score());
        });
  }

  /** Hands the answers in: they are counted and the link with this browser is gone. */
  public void handIn(Invitation invitation, String token) {
    Door door = door(invitation);
    requireSeat(door, token);
    if (!counting.handIn(door.round(), door.group(), hash(token))) {
      throw new Refusal("guest.refused.closed");
    }
  }

  /** Wipes everything that this browser answered. */
  public void wipe(Invitation invitation, String token) {
    Door door = door(invitation);
    requireSeat(door, token);
    whileOpen(door, () -> seats.remove(hash(token)));
  }

  private Door door(Invitation invitation) {
    return seats
        .door(invitation.code(), LocalDate.now(clock))
        .orElseThrow(() -> new Refusal("guest.refused.closed"));
  }

  private void requireSeat(Door door, String token) {
    if (!seats.exists(hash(token), door.group())) {
      throw new Refusal("guest.refused.seat");
    }
  }

  private void whileOpen(Door door, Runnable act) {
    transaction.executeWithoutResult(
        status -> {
          if (!seats.holdOpen(door.round())) {
            throw new Refusal("guest.refused.closed");
          }
          act.run();
        });
  }

  private static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
