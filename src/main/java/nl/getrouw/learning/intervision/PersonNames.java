package nl.getrouw.learning.intervision;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what looks like the name of somebody in a text, so that whoever typed it can be warned:
 * clients are never registered. A guess in both directions; it warns and never blocks.
 */
public final class PersonNames {

  /** "meneer De Vries", "mw. K.", "cliënt Jan". */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iu:\\b(?:meneer|mevrouw|dhr\\.?|mw\\.?|mevr\\.?|mr\\.?|mrs\\.?|ms\\.?|cliënt|client|bewoner|resident))"
              + "\\s+(?:(?:de|van|den|der|el|ten|ter|De|Van|El)\\s+)*(\\p{Lu}[\\p{L}.]*)");

  /** A capital in the midst of a sentence: "en toen zei Karel dat". */
  private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}{2,}\\b");

  /** Capitals in the midst of sentences that are nobody's name. */
  private static final Set<String> NOBODY =
      Arrays.stream(
              ("getrouw nederland nederlands nederlandse dutch english engels engelse english chime "
                      + "intervisie succes hoop zingeving verbinding identiteit grip veiligheid verbinden "
                      + "verstaan verzekeren versterken omgevingen teams whatsapp excel word outlook zoom "
                      + "monday tuesday wednesday thursday friday saturday sunday january february march april "
                      + "may june july august september october november december kerst pasen christmas easter "
                      + "ramadan sinterklaas god europa europe amsterdam rotterdam utrecht")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private PersonNames() {}

  /**
   * The first word that looks like somebody's name.
   *
   * @param known names of colleagues, which are no clients' names
   */
  public static Optional<String> in(String text, Collection<String> known) {
    Set<String> colleagues =
        known.stream()
            .flatMap(name -> Arrays.stream(name.split("[ -]+")))
            .map(part -> part.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Optional<String> titled =
        TITLED
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(name -> isName(name, colleagues))
            .findFirst();
    return titled.or(
        () ->
            CAPITAL
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> isName(name, colleagues))
                .findFirst());
  }

  private static boolean isName(String word, Set<String> colleagues) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    return !NOBODY.contains(plain) && !colleagues.contains(plain);
  }
}
