package nl.getrouw.board;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.PulseId;

/**
 * What somebody writes with on one board: a secret that stays in the browser. Everything stored is
 * marked with a keyed hash (HMAC-SHA-256) of the secret and of that one thing, so that whoever
 * holds the secret recognises what is theirs, and nobody else can tell which things belong
 * together.
 */
public final class Pen {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int LENGTH = 43;

  private final String secret;

  private Pen(String secret) {
    this.secret = secret;
  }

  public static Pen fresh() {
    byte[] bytes = new byte[32];
    CHANCE.nextBytes(bytes);
    return new Pen(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The secret as a browser kept it; empty for anything else. */
  public static Optional<Pen> of(String kept) {
    return kept.length() == LENGTH && kept.matches("[A-Za-z0-9_-]+")
        ? Optional.of(new Pen(kept))
        : Optional.empty();
  }

  /** For the browser that keeps it, and nowhere else. */
  public String secret() {
    return secret;
  }

  String seat() {
    return hash("seat");
  }

  String card(String card) {
    return hash("card " + card);
  }

  String reaction(String card, Reaction kind) {
    return hash("reaction " + card + " " + kind);
  }

  /**
   * @param number of the vote, from 0
   */
  String vote(BoardId board, int number) {
    return hash("vote " + board + " " + number);
  }

  String answer(BoardId board, Phase kind) {
    return hash("answer " + board + " " + kind);
  }

  /** What a guest answers a theme check with. */
  String check(PulseId check) {
    return hash("check " + check);
  }

  private String hash(String what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A secret does not belong in a log. */
  @Override
  public String toString() {
    return "pen";
  }
}
