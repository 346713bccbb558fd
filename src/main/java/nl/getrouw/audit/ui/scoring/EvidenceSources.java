package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.Icon;

/**
 * Where to look for evidence, a row per source. An instrument writes this as one text, "Dossiers:
 * lees … Cliënten: vraag …"; a text without such names is one row.
 */
final class EvidenceSources extends Composite<UnorderedList> {

  private static final Pattern NEXT_SOURCE =
      Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu}[^:.?!]{1,40}:\\s)");
  private static final Pattern SOURCE = Pattern.compile("(\\p{Lu}[^:.?!]{1,40}):\\s+(.+)");

  /** The icons of the sources by a word in their name, in either language. */
  private enum Kind {
    FILE("folder-open", "dossier|file"),
    CLIENT("speech", "cliënt|client|panel|naaste|family"),
    WORKER("message-circle", "medewerker|leid|worker|lead|partner|ervaring|experience"),
    OBSERVATION("eye", "observati"),
    DOCUMENT("file-text", "document");

    private final String icon;
    private final Pattern words;

    Kind(String icon, String words) {
      this.icon = icon;
      this.words = Pattern.compile(words);
    }

    static String iconOf(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(kind -> kind.words.matcher(lower).find())
          .findFirst()
          .map(kind -> kind.icon)
          .orElse("search");
    }
  }

  EvidenceSources(String text) {
    getContent().addClassNames("gt-sources", "gt-divide");
    getElement().setAttribute("role", "list");
    NEXT_SOURCE.splitAsStream(text.strip()).forEach(this::add);
  }

  private void add(String part) {
    Matcher source = SOURCE.matcher(part);
    boolean named = source.matches();
    String name = named ? source.group(1) : getTranslation("scoring.sources");
    String todo = named ? source.group(2) : part;
    Span icon = new Span(Icon.of(Kind.iconOf(name)));
    icon.addClassName("gt-source__icon");
    Span title = new Span(name);
    title.addClassName("gt-source__name");
    Paragraph words = new Paragraph(capitalised(todo));
    words.addClassName("gt-source__text");
    ListItem row = new ListItem(icon, title, words);
    row.addClassName("gt-source");
    getContent().add(row);
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
