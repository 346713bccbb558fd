package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.getrouw.inquiry.Inquiries.Part;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Scope;

/** The parts of the organisation that somebody can look at, by a name and by a word in the URL. */
record Parts(Component page, List<Part> all) {

  /** The part of an address, else the widest. */
  Part chosen(String word) {
    return all.stream().filter(part -> word(part).equals(word)).findFirst().orElse(all.getFirst());
  }

  static String word(Part part) {
    return switch (part.scope()) {
      case Scope.Organisation() -> "organisatie";
      case Scope.Location(LocationId id) -> "locatie-" + id;
      case Scope.Team(TeamId id) -> "team-" + id;
    };
  }

  String name(Part part) {
    return switch (part.scope()) {
      case Scope.Organisation() -> page.getTranslation("inquiry.part.whole");
      case Scope.Location(LocationId _) ->
          page.getTranslation("inquiry.part.location", part.name());
      case Scope.Team(TeamId _) -> part.name();
    };
  }
}
