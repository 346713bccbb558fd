package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;

/** Entries of the trail in the words of the reader; people and teams by their names of today. */
final class TrailWords {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

  private final Component page;
  private final Directory directory;
  private final Map<PersonId, String> people = new HashMap<>();
  private final Map<TeamId, String> teams = new HashMap<>();

  TrailWords(Component page, Directory directory) {
    this.page = page;
    this.directory = directory;
  }

  /** Learns the names that these entries are about, and gives the entries back. */
  List<Trail.Entry> about(List<Trail.Entry> entries) {
    people.putAll(directory.names(ids(entries, "Person", PersonId::new)));
    directory
        .teams(ids(entries, "Team", TeamId::new))
        .forEach((id, team) -> teams.put(id, team.name()));
    return entries;
  }

  private static <I> Set<I> ids(List<Trail.Entry> entries, String type, LongFunction<I> id) {
    return entries.stream()
        .filter(entry -> type.equals(entry.objectType()) && entry.objectId() != null)
        .map(entry -> id.apply(entry.objectId()))
        .collect(Collectors.toSet());
  }

  /** The deed in words; one that no text was written for shows its own name. */
  String deed(Trail.Entry entry) {
    return text("organisation.deed." + entry.action(), entry.action());
  }

  /** "Audit 34 · Gepland, dan Scoren". */
  String object(Trail.Entry entry) {
    return Stream.of(name(entry), detail(entry))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String roles(Trail.Entry entry) {
    return Arrays.stream(entry.roles() == null ? new String[0] : entry.roles().split(","))
        .filter(role -> !role.isEmpty())
        .map(role -> page.getTranslation(Role.valueOf(role).key()))
        .collect(Collectors.joining(", "));
  }

  private String name(Trail.Entry entry) {
    if (entry.objectType() == null || entry.objectId() == null) {
      return "";
    }
    String number =
        page.getTranslation(
            "organisation.object." + entry.objectType(), String.valueOf(entry.objectId()));
    return switch (entry.objectType()) {
      case "Person" -> people.getOrDefault(new PersonId(entry.objectId()), number);
      case "Team" -> teams.getOrDefault(new TeamId(entry.objectId()), number);
      default -> number;
    };
  }

  /** States and roles are stored by their codes. */
  private String detail(Trail.Entry entry) {
    String detail = entry.detail() == null ? "" : entry.detail();
    return CODE.matcher(detail)
        .replaceAll(
            code ->
                text(
                    "organisation.word." + code.group(),
                    text("security.role." + code.group(), code.group())))
        .replace(" > ", page.getTranslation("organisation.trail.then"));
  }

  private String text(String key, String otherwise) {
    String text = page.getTranslation(key);
    return text.startsWith("!") ? otherwise : text;
  }
}
