package nl.getrouw.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key itself: 256 random bits behind a beginning by which programmes that look for leaked keys
 * can recognise it. Only its SHA-256 is stored.
 */
final class TokenSecret {

  static final String BEGIN = "getrouw_";

  /** Characters by which people recognise a key: the beginning and four more. */
  static final int SHOWN = BEGIN.length() + 4;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private TokenSecret() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return BEGIN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String hash(String secret) {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
