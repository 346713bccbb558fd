package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.inquiry.InquiryPage.Figure;
import nl.getrouw.inquiry.InquiryPage.Level;
import nl.getrouw.inquiry.InquiryPage.Result;
import nl.getrouw.inquiry.InquiryPage.Unit;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.inquiry.StrokeRepository.FigureKey;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came out of closed rounds. Small groups are held back here, before anything leaves. */
@Service
@Transactional(readOnly = true)
public class InquiryResults {

  private final InquiryRepository inquiries;
  private final StrokeRepository tally;
  private final Questionnaires questionnaires;
  private final Directory directory;
  private final Fewest fewest;

  InquiryResults(
      InquiryRepository inquiries,
      StrokeRepository tally,
      Questionnaires questionnaires,
      Directory directory,
      Fewest fewest) {
    this.inquiries = inquiries;
    this.tally = tally;
    this.questionnaires = questionnaires;
    this.directory = directory;
    this.fewest = fewest;
  }

  /** How one figure went over the closed rounds of a part of the organisation, oldest first. */
  public record Course(Figure figure, List<Point> points) {
    public Course {
      points = List.copyOf(points);
    }
  }

  /** One round. */
  public record Point(InquiryId inquiry, String name, LocalDate closedOn, Told told) {}

  /**
   * How each figure went over the rounds. Versions of a questionnaire are never put in one line. Of
   * a round that asked a part of the teams only, the whole is those teams.
   *
   * @throws nl.getrouw.kernel.NotFound when this is not for the reader
   */
  public List<Course> courses(Actor reader, Scope scope) {
    InquiryAccess.require(mayRead(reader, scope));
    List<StoredInquiry> closed =
        inquiries.of(reader.organisation()).stream()
            .filter(inquiry -> !inquiry.isOpen())
            .filter(inquiry -> inquiry.teams().stream().anyMatch(team -> within(team, scope)))
            .toList()
            .reversed();
    Map<InstrumentVersionId, Questionnaire> asked = asked(closed);
    Map<FigureKey, Map<TeamId, Strokes>> strokes =
        tally.strokes(closed.stream().map(StoredInquiry::id).toList(), asked);
    List<Course> courses = new ArrayList<>();
    for (Questionnaire questionnaire : asked.values()) {
      for (Construct construct : questionnaire.constructs()) {
        List<Point> points =
            closed.stream()
                .filter(inquiry -> inquiry.questionnaires().contains(questionnaire.id()))
                .map(
                    inquiry ->
                        new Point(
                            inquiry.id(),
                            inquiry.name(),
                            Objects.requireNonNull(inquiry.closedOn()),
                            told(
                                construct,
                                part(
                                    disclosed(inquiry, questionnaire, construct, strokes), scope))))
                .toList();
        courses.add(new Course(new Figure(questionnaire, construct), points));
      }
    }
    return courses;
  }

  private boolean mayRead(Actor reader, Scope scope) {
    return scope instanceof Scope.Team(TeamId id)
        ? Optional.ofNullable(directory.teams(List.of(id)).get(id))
            .filter(team -> reader.holdsAt(team.place(), InquiryAccess.READERS))
            .isPresent()
        : InquiryAccess.mayRead(reader, scope);
  }

  private static boolean within(Team team, Scope scope) {
    return switch (scope) {
      case Scope.Organisation() -> true;
      case Scope.Location(LocationId id) -> team.location().equals(id);
      case Scope.Team(TeamId id) -> team.id().equals(id);
    };
  }

  private static Optional<Strokes> part(Disclosed disclosed, Scope scope) {
    return switch (scope) {
      case Scope.Organisation() -> disclosed.whole();
      case Scope.Location(LocationId id) -> disclosed.location(id);
      case Scope.Team(TeamId id) -> disclosed.team(id);
    };
  }

  private Map<InstrumentVersionId, Questionnaire> asked(List<StoredInquiry> rounds) {
    Map<InstrumentVersionId, Questionnaire> asked = new LinkedHashMap<>();
    rounds.stream()
        .flatMap(inquiry -> inquiry.questionnaires().stream())
        .forEach(version -> asked.computeIfAbsent(version, questionnaires::get));
    return asked;
  }

  private Disclosed disclosed(
      StoredInquiry inquiry,
      Questionnaire questionnaire,
      Construct construct,
      Map<FigureKey, Map<TeamId, Strokes>> strokes) {
    FigureKey key = new FigureKey(inquiry.id(), questionnaire.id(), construct.code());
    return new Disclosed(inquiry, strokes.getOrDefault(key, Map.of()), fewest.of(Respondent.STAFF));
  }

  private static Told told(Construct construct, Optional<Strokes> strokes) {
    return strokes.map(found -> Told.of(construct, found)).orElse(Told.TOO_FEW);
  }

  /** What a reader sees of a round; nothing while answers come in. */
  Result of(Actor reader, StoredInquiry inquiry) {
    Map<InstrumentVersionId, Questionnaire> asked = asked(List.of(inquiry));
    List<Figure> figures =
        asked.values().stream()
            .flatMap(
                questionnaire ->
                    questionnaire.constructs().stream()
                        .map(construct -> new Figure(questionnaire, construct)))
            .toList();
    if (inquiry.isOpen()) {
      return new Result(figures, List.of());
    }
    Map<FigureKey, Map<TeamId, Strokes>> strokes = tally.strokes(List.of(inquiry.id()), asked);
    Map<Figure, Disclosed> disclosed = new HashMap<>();
    figures.forEach(
        figure ->
            disclosed.put(
                figure, disclosed(inquiry, figure.questionnaire(), figure.construct(), strokes)));
    return new Result(figures, units(reader, inquiry, figures, disclosed));
  }

  private List<Unit> units(
      Actor reader, StoredInquiry inquiry, List<Figure> figures, Map<Figure, Disclosed> disclosed) {
    Map<TeamId, TeamRef> names = directory.teams(inquiry.teams().stream().map(Team::id).toList());
    List<Unit> units = new ArrayList<>();
    if (inquiry.teams().size() > 1 && InquiryAccess.mayReadWhole(reader, inquiry)) {
      units.add(unit(inquiry, Level.WHOLE, "", team -> true, figures, disclosed, Disclosed::whole));
    }
    List<Team> teams =
        inquiry.teams().stream()
            .filter(team -> names.containsKey(team.id()))
            .sorted(
                java.util.Comparator.comparing((Team team) -> named(names, team).locationName())
                    .thenComparing(team -> named(names, team).name()))
            .toList();
    List<LocationId> locations = teams.stream().map(Team::location).distinct().toList();
    for (LocationId location : locations) {
      List<Team> own = teams.stream().filter(team -> team.location().equals(location)).toList();
      if (own.size() > 1
          && locations.size() > 1
          && InquiryAccess.mayReadLocation(reader, inquiry, location)) {
        units.add(
            unit(
                inquiry,
                Level.LOCATION,
                named(names, own.getFirst()).locationName(),
                own::contains,
                figures,
                disclosed,
                one -> one.location(location)));
      }
      own.stream()
          .filter(team -> InquiryAccess.mayReadTeam(reader, inquiry, team))
          .forEach(
              team ->
                  units.add(
                      unit(
                          inquiry,
                          Level.TEAM,
                          named(names, team).name(),
                          team::equals,
                          figures,
                          disclosed,
                          one -> one.team(team.id()))));
    }
    return units;
  }

  private static TeamRef named(Map<TeamId, TeamRef> names, Team team) {
    return Objects.requireNonNull(names.get(team.id()));
  }

  private static Unit unit(
      StoredInquiry inquiry,
      Level level,
      String name,
      Predicate<Team> within,
      List<Figure> figures,
      Map<Figure, Disclosed> disclosed,
      Function<Disclosed, Optional<Strokes>> part) {
    return new Unit(
        level,
        name,
        response(inquiry.teams().stream().filter(within).toList()),
        figures.stream()
            .map(
                figure ->
                    told(
                        figure.construct(),
                        part.apply(Objects.requireNonNull(disclosed.get(figure)))))
            .toList());
  }

  static Response response(List<Team> teams) {
    return Response.of(
        teams.stream().mapToInt(Team::byTicket).sum(),
        teams.stream().mapToInt(Team::invited).sum(),
        teams.stream().mapToInt(Team::byCode).sum());
  }
}
