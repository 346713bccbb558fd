package nl.getrouw.inquiry;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.inquiry.Tickets.Ticket;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.post.Post;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of questionnaires, for who opens and runs them and for who reads what came out. */
@Service
@Transactional
public class Inquiries {

  private static final SecureRandom CHANCE = new SecureRandom();

  private final InquiryRepository inquiries;
  private final InvitedRepository invited;
  private final InquiryResults results;
  private final Questionnaires questionnaires;
  private final DraftRules rules;
  private final Invitees invitees;
  private final InquiryLetters letters;
  private final InquiryClosing closing;
  private final Tickets tickets;
  private final Teams teams;
  private final Directory directory;
  private final Post post;
  private final Trail trail;
  private final Fewest fewest;
  private final Clock clock;

  Inquiries(
      InquiryRepository inquiries,
      InvitedRepository invited,
      InquiryResults results,
      Questionnaires questionnaires,
      DraftRules rules,
      Invitees invitees,
      InquiryLetters letters,
      InquiryClosing closing,
      Tickets tickets,
      Teams teams,
      Directory directory,
      Post post,
      Trail trail,
      Fewest fewest,
      Clock clock) {
    this.inquiries = inquiries;
    this.invited = invited;
    this.results = results;
    this.questionnaires = questionnaires;
    this.rules = rules;
    this.invitees = invitees;
    this.letters = letters;
    this.closing = closing;
    this.tickets = tickets;
    this.teams = teams;
    this.directory = directory;
    this.post = post;
    this.trail = trail;
    this.fewest = fewest;
    this.clock = clock;
  }

  /** What a new round can be made of. */
  public record Choices(List<Questionnaire> questionnaires, List<TeamRef> teams) {}

  /** A part of the organisation whose figures somebody can look at. */
  public record Part(Scope scope, String name) {}

  /** A round that waits for the answers of somebody, with a link that is theirs alone. */
  public record Waiting(String name, LocalDate closesOn, int items, String ticket) {}

  /** Whether this person sends questionnaires out. */
  public boolean mayOpen(Actor actor) {
    return InquiryAccess.mayOpen(actor);
  }

  /** The questionnaires that this person's organisation can send out, for who does that. */
  public Choices choices(Actor actor) {
    InquiryAccess.require(mayOpen(actor));
    return new Choices(
        questionnaires.offered(actor.organisation()), teams.reached(actor, InquiryAccess.RUNNERS));
  }

  /**
   * The rounds that the reader runs, and the closed ones of teams that the reader works with;
   * newest first.
   */
  public List<InquiryRow> list(Actor reader) {
    closeDue(inquiries.of(reader.organisation()));
    List<StoredInquiry> readable =
        inquiries.of(reader.organisation()).stream()
            .filter(inquiry -> InquiryAccess.mayRead(reader, inquiry))
            .toList();
    return readable.stream()
        .map(
            inquiry ->
                new InquiryRow(
                    inquiry.id(),
                    inquiry.name(),
                    inquiry.openedOn(),
                    inquiry.closesOn(),
                    inquiry.closedOn(),
                    inquiry.questionnaires().stream()
                        .map(version -> questionnaires.get(version).instrument().title())
                        .toList(),
                    names(reader, inquiry),
                    response(reader, inquiry)))
        .toList();
  }

  /** What the reader can look at, the widest first: the organisation, locations, teams. */
  public List<Part> parts(Actor reader) {
    List<Part> parts = new ArrayList<>();
    List<TeamRef> reached = teams.reached(reader, InquiryAccess.READERS);
    if (InquiryAccess.mayRead(reader, new Scope.Organisation())) {
      parts.add(new Part(new Scope.Organisation(), ""));
    }
    reached.stream()
        .map(team -> new Part(new Scope.Location(team.location()), team.locationName()))
        .filter(part -> InquiryAccess.mayRead(reader, part.scope()))
        .distinct()
        .sorted(Comparator.comparing(Part::name))
        .forEach(parts::add);
    reached.forEach(team -> parts.add(new Part(new Scope.Team(team.id()), team.name())));
    return parts;
  }

  private void closeDue(List<StoredInquiry> all) {
    LocalDate today = LocalDate.now(clock);
    all.stream().filter(inquiry -> inquiry.isDue(today)).forEach(closing::close);
  }

  private List<String> names(Actor reader, StoredInquiry inquiry) {
    List<TeamId> seen =
        inquiry.teams().stream()
            .filter(team -> InquiryAccess.mayReadTeam(reader, inquiry, team))
            .map(Team::id)
            .toList();
    return directory.teams(seen).values().stream().map(TeamRef::name).sorted().toList();
  }

  private static @Nullable Response response(Actor reader, StoredInquiry inquiry) {
    return InquiryAccess.mayReadWhole(reader, inquiry)
        ? InquiryResults.response(inquiry.teams())
        : null;
  }

  /**
   * A round; one whose last day is over is closed on the way.
   *
   * @throws NotFound when there is none, or not for this reader
   */
  public InquiryPage page(Actor reader, InquiryId id) {
    closeDue(inquiries.find(id).stream().toList());
    StoredInquiry inquiry = inquiries.find(id).orElseThrow(NotFound::new);
    InquiryAccess.require(InquiryAccess.mayRead(reader, inquiry));
    boolean runs = InquiryAccess.mayRun(reader, inquiry);
    return new InquiryPage(
        id,
        inquiry.name(),
        inquiry.openedOn(),
        inquiry.closesOn(),
        inquiry.closedOn(),
        inquiry.version(),
        runs,
        runs ? inquiry.code() : null,
        inquiry.places(),
        inquiry.remindedOn(),
        runs && InquiryClosing.mayRemind(inquiry, LocalDate.now(clock)),
        post.canSend(),
        fewest.of(Respondent.STAFF),
        inquiry.questionnaires().stream().map(questionnaires::get).toList(),
        names(reader, inquiry),
        response(reader, inquiry),
        results.of(reader, inquiry));
  }

  /** What has to be mended before a round can be opened. */
  public List<Problem<Draft.Field>> problems(Actor actor, Draft draft) {
    return rules.problems(draft, choices(actor), inquiries.of(actor.organisation()));
  }

  /**
   * Opens a round and invites everybody of its teams who has an account.
   *
   * @throws NotFound when a team or questionnaire is not the actor's to choose
   * @throws Refusal when something has to be mended
   */
  public InquiryId open(Actor actor, Draft draft) {
    Choices choices = choices(actor);
    Set<TeamId> asked = draft.teams();
    List<TeamRef> chosen =
        choices.teams().stream().filter(team -> asked.contains(team.id())).toList();
    InquiryAccess.require(
        chosen.size() == asked.size()
            && choices.questionnaires().stream()
                .map(Questionnaire::id)
                .toList()
                .containsAll(draft.questionnaires()));
    inquiries.lockTeams(asked);
    problems(actor, draft).stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw problem.refusal();
            });
    InquiryId id = insert(actor, draft, chosen);
    trail.write(actor, "inquiry.opened", id, "teams " + chosen.size());
    return id;
  }

  private InquiryId insert(Actor actor, Draft draft, List<TeamRef> chosen) {
    LocalDate today = LocalDate.now(clock);
    JoinCode code = draft.places() == 0 ? null : JoinCode.random(CHANCE);
    InquiryId id =
        inquiries.insert(actor, draft, today, Objects.requireNonNull(draft.closesOn()), code);
    Map<PersonId, TeamId> everybody = new LinkedHashMap<>();
    invitees
        .of(chosen, today)
        .forEach(
            (team, people) -> {
              inquiries.insertTeam(id, team.id(), team.location(), people.size());
              invited.invite(id, team.id(), people);
              people.forEach(person -> everybody.put(person, team.id()));
            });
    letters.invite(inquiries.find(id).orElseThrow(), everybody.keySet());
    return id;
  }

  /**
   * Gives people more or less time.
   *
   * @throws Refusal for a day that cannot be the last one
   * @throws Conflict when somebody else changed the round, or closed it
   */
  public void extend(Actor actor, InquiryId id, int version, LocalDate closesOn) {
    run(actor, id);
    LocalDate today = LocalDate.now(clock);
    if (!DraftRules.isLastDay(today, closesOn)) {
      throw new Refusal("inquiry.refused.day", DraftRules.LONGEST);
    }
    if (!inquiries.change(id, version, closesOn)) {
      throw new Conflict("inquiry");
    }
    trail.write(actor, "inquiry.extended", id, closesOn.toString());
  }

  /** Closes a round now, for good; nothing happens when it is closed. */
  public void close(Actor actor, InquiryId id) {
    StoredInquiry inquiry = run(actor, id);
    if (inquiry.isOpen()) {
      closing.close(inquiry);
      trail.write(actor, "inquiry.closed", id);
    }
  }

  /**
   * Reminds everybody whose ticket was not used. To how many a letter went is told to nobody.
   *
   * @throws Refusal when that was done lately, or often enough
   */
  public void remind(Actor actor, InquiryId id) {
    StoredInquiry inquiry = run(actor, id);
    LocalDate today = LocalDate.now(clock);
    if (!inquiry.takesAnswers(today)) {
      throw new Refusal("inquiry.refused.closed");
    }
    if (!InquiryClosing.mayRemind(inquiry, today)) {
      throw new Refusal("inquiry.refused.reminded", InquiryClosing.DAYS_BETWEEN);
    }
    closing.remind(inquiry, today);
    trail.write(actor, "inquiry.reminded", id);
  }

  /**
   * Takes along what came out of a round as a table.
   *
   * @throws NotFound when there is none, or not for this reader
   */
  public InquiryPage export(Actor reader, InquiryId id) {
    InquiryPage page = page(reader, id);
    trail.write(reader, "inquiry.downloaded", id);
    return page;
  }

  private StoredInquiry run(Actor actor, InquiryId id) {
    StoredInquiry inquiry = inquiries.find(id).orElseThrow(NotFound::new);
    InquiryAccess.require(InquiryAccess.mayRun(actor, inquiry));
    return inquiry;
  }

  /**
   * The rounds that this person can answer still. Only the person learns this: no other service
   * tells it, and no table holds it.
   */
  public List<Waiting> waiting(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<Waiting> waiting = new ArrayList<>();
    for (InquiryId id : invited.inquiries(actor.id())) {
      Ticket ticket = tickets.of(id, actor.id());
      inquiries
          .find(id)
          .filter(inquiry -> inquiry.takesAnswers(today) && !invited.isUsed(ticket))
          .ifPresent(
              inquiry ->
                  waiting.add(
                      new Waiting(
                          inquiry.name(),
                          inquiry.closesOn(),
                          inquiry.questionnaires().stream()
                              .mapToInt(one -> questionnaires.get(one).instrument().items().size())
                              .sum(),
                          ticket.text())));
    }
    return waiting;
  }
}
