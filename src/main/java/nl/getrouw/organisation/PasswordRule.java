package nl.getrouw.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.Refusal;

/**
 * What a new password must be: long, and not one that many people or a colleague would guess; no
 * rule about kinds of characters (OWASP ASVS 5.0, 6.2).
 */
public final class PasswordRule {

  /** In characters as people count them. */
  public static final int AT_LEAST = 12;

  /** In characters as people count them. */
  public static final int AT_MOST = 128;

  private static final int TELLING = 4;
  private static final Set<String> COMMON = common();

  private PasswordRule() {}

  /**
   * Accepts a password or says what is wrong with it.
   *
   * @throws Refusal when it is too short or too long, common, or made of the name or address
   */
  public static void check(String password, String name, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < AT_LEAST) {
      throw new Refusal("organisation.refused.passwordShort", AT_LEAST);
    }
    if (length > AT_MOST) {
      throw new Refusal("organisation.refused.passwordLong", AT_MOST);
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (COMMON.contains(plain) || repeats(plain)) {
      throw new Refusal("organisation.refused.passwordCommon");
    }
    if (personal(plain, name, email)) {
      throw new Refusal("organisation.refused.passwordPersonal");
    }
  }

  /** The same one to four characters again and again. */
  private static boolean repeats(String plain) {
    return Stream.of(1, 2, 3, 4)
        .anyMatch(size -> plain.substring(size).equals(plain.substring(0, plain.length() - size)));
  }

  /** Fewer than {@link #TELLING} characters remain without the words of the name and address. */
  private static boolean personal(String plain, String name, String email) {
    String rest =
        Stream.of(name, email)
            .map(text -> text.toLowerCase(Locale.ROOT))
            .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
            .filter(word -> word.length() > 1)
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .reduce(plain, (left, word) -> left.replace(word, ""));
    return rest.replaceAll("[^\\p{L}]", "").length() < TELLING && rest.length() < plain.length();
  }

  private static Set<String> common() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PasswordRule.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
