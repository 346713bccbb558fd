package nl.getrouw.pulse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.getrouw.security.Actor;

/** Who takes part in a check, so that nobody counts twice; forgotten when the check is closed. */
sealed interface Taker {

  /** Somebody who is signed in. */
  record Member(Actor actor) implements Taker {}

  /**
   * A browser of somebody without an account.
   *
   * @param seat SHA-256 of a secret in that browser, 64 hexadecimal digits
   */
  record Guest(String seat) implements Taker {

    /**
     * @param secret as long as it is hard to guess
     */
    static Guest with(String secret) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        return new Guest(HexFormat.of().formatHex(hash));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
