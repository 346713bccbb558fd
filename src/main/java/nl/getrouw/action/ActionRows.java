package nl.getrouw.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.action.ActionPage.Comment;
import nl.getrouw.action.ActionPage.Event;
import nl.getrouw.action.ActionPage.Step;
import nl.getrouw.action.ActionQueries.Stored;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored actions with the names of what they are about. */
@Component
class ActionRows {

  private final Directory directory;
  private final InstrumentLibrary instruments;

  ActionRows(Directory directory, InstrumentLibrary instruments) {
    this.directory = directory;
    this.instruments = instruments;
  }

  List<ActionRow> of(List<Stored> stored) {
    Map<TeamId, TeamRef> teams =
        directory.teams(stored.stream().map(Stored::team).distinct().toList());
    return stored.stream()
        .map(one -> row(one, Objects.requireNonNull(teams.get(one.team()))))
        .toList();
  }

  private ActionRow row(Stored stored, TeamRef team) {
    Instrument instrument = instrument(stored);
    String domain = stored.origin().domain();
    String item = stored.origin().item();
    return new ActionRow(
        stored.id(),
        stored.version(),
        team,
        stored.goal(),
        stored.owner(),
        stored.ownerName(),
        stored.due(),
        stored.state(),
        stored.proposed(),
        stored.origin(),
        instrument == null || domain == null ? null : domain(instrument, domain),
        instrument == null || item == null ? null : item(instrument, item),
        stored.steps(),
        stored.stepsDone(),
        stored.createdAt(),
        stored.closedAt());
  }

  ActionPage page(
      Actor reader, Stored stored, List<Step> steps, List<Comment> comments, List<Event> events) {
    TeamRef team = directory.team(stored.team());
    Place place = team.place();
    List<PersonId> people = new ArrayList<>(List.of(stored.createdBy()));
    PersonId proposer = stored.proposedBy();
    if (proposer != null) {
      people.add(proposer);
    }
    Map<PersonId, String> names = directory.names(people);
    return new ActionPage(
        row(stored, team),
        stored.why(),
        stored.dropReason(),
        instrument(stored),
        proposer == null ? null : names.get(proposer),
        names.getOrDefault(stored.createdBy(), ""),
        steps,
        comments,
        events,
        ActionAccess.mayEdit(reader, place, stored.owner()),
        ActionAccess.mayComment(reader, place));
  }

  private @Nullable Instrument instrument(Stored stored) {
    return stored.instrument() == null ? null : instruments.get(stored.instrument());
  }

  private static @Nullable Domain domain(Instrument instrument, String code) {
    return instrument.domain(code).orElse(null);
  }

  private static @Nullable Item item(Instrument instrument, String code) {
    return instrument.item(code).orElse(null);
  }
}
