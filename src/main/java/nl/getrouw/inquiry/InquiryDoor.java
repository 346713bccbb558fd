package nl.getrouw.inquiry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.WrongCodes;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.inquiry.Tickets.Ticket;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where people answer, with a ticket or with the code. There is no actor here and no trail: what is
 * kept of an answer is a stroke for each score, in a round and a team. Nothing reaches the server
 * for keeping before the answers are handed in.
 */
@Service
public class InquiryDoor {

  private final InquiryRepository inquiries;
  private final InvitedRepository invited;
  private final StrokeRepository tally;
  private final Questionnaires questionnaires;
  private final Tickets tickets;
  private final Directory directory;
  private final WrongCodes wrong;
  private final TransactionTemplate transaction;
  private final Fewest fewest;
  private final Clock clock;

  InquiryDoor(
      InquiryRepository inquiries,
      InvitedRepository invited,
      StrokeRepository tally,
      Questionnaires questionnaires,
      Tickets tickets,
      Directory directory,
      WrongCodes wrong,
      TransactionTemplate transaction,
      Fewest fewest,
      Clock clock) {
    this.inquiries = inquiries;
    this.invited = invited;
    this.tally = tally;
    this.questionnaires = questionnaires;
    this.tickets = tickets;
    this.directory = directory;
    this.wrong = wrong;
    this.transaction = transaction;
    this.fewest = fewest;
    this.clock = clock;
  }

  /** A team that somebody with the code can answer for. */
  public record Choice(TeamId id, String name) {}

  /**
   * Where a ticket or code leads.
   *
   * @param key what was presented, for going on later in the same browser
   * @param teams to choose from; one with a ticket
   * @param byTicket the right to answer once is in the link
   * @param fewest from so many answers on something is shown
   */
  public record Invitation(
      InquiryId inquiry,
      String key,
      String name,
      LocalDate closesOn,
      List<Questionnaire> questionnaires,
      List<Choice> teams,
      boolean byTicket,
      int fewest) {

    /** How many items there are. */
    public int items() {
      return questionnaires.stream().mapToInt(one -> one.instrument().items().size()).sum();
    }

    /** Tickets and codes do not belong in a log. */
    @Override
    public String toString() {
      return "invitation to " + inquiry;
    }
  }

  /**
   * Looks a ticket or a typed code up.
   *
   * @throws Refusal kindly: none that can be used today, used already, full, or too many were tried
   */
  public Invitation open(String typed) {
    if (wrong.tooMany()) {
      throw new Refusal("inquiry.refused.slow");
    }
    Optional<Ticket> ticket = Ticket.read(typed.strip());
    return ticket.isPresent() ? withTicket(ticket.get()) : withCode(typed);
  }

  /**
   * Whether a code is one of a round that takes answers today; wrong ones are counted elsewhere.
   */
  public boolean leadsTo(JoinCode code) {
    return inquiries
        .find(code)
        .filter(found -> found.takesAnswers(LocalDate.now(clock)))
        .isPresent();
  }

  private Invitation withTicket(Ticket ticket) {
    StoredInquiry inquiry =
        inquiries
            .find(ticket.inquiry())
            .filter(found -> found.takesAnswers(LocalDate.now(clock)))
            .orElseThrow(() -> new Refusal("inquiry.refused.over"));
    TeamId team = holder(ticket).orElseThrow(() -> wrong("inquiry.refused.ticket"));
    if (invited.isUsed(ticket)) {
      throw new Refusal("inquiry.refused.used");
    }
    return invitation(inquiry, ticket.text(), List.of(team), true);
  }

  private Optional<TeamId> holder(Ticket ticket) {
    return invited.of(ticket.inquiry()).entrySet().stream()
        .filter(one -> tickets.of(ticket.inquiry(), one.getKey()).sameAs(ticket))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Invitation withCode(String typed) {
    JoinCode code = JoinCode.read(typed).orElseThrow(() -> new Refusal("inquiry.refused.code"));
    StoredInquiry inquiry =
        inquiries
            .find(code)
            .filter(found -> found.takesAnswers(LocalDate.now(clock)))
            .orElseThrow(() -> wrong("inquiry.refused.code"));
    if (inquiry.byCode() >= inquiry.places()) {
      throw new Refusal("inquiry.refused.full");
    }
    return invitation(
        inquiry, code.value(), inquiry.teams().stream().map(Team::id).toList(), false);
  }

  private Refusal wrong(String key) {
    wrong.count();
    return new Refusal(key);
  }

  private Invitation invitation(
      StoredInquiry inquiry, String key, List<TeamId> teams, boolean byTicket) {
    return new Invitation(
        inquiry.id(),
        key,
        inquiry.name(),
        inquiry.closesOn(),
        inquiry.questionnaires().stream().map(questionnaires::get).toList(),
        directory.teams(teams).values().stream()
            .map((TeamRef team) -> new Choice(team.id(), team.name()))
            .sorted(java.util.Comparator.comparing(Choice::name))
            .toList(),
        byTicket,
        fewest.of(Respondent.STAFF));
  }

  /**
   * Hands answers in. They become strokes; whose they were is not known afterwards.
   *
   * @param team for which somebody with the code answers; with a ticket it is known
   * @param answers by questionnaire and item
   * @throws Refusal when the round was closed, the ticket used or the places taken meanwhile, or
   *     nothing was answered; nothing was counted
   */
  public void handIn(
      Invitation invitation,
      @Nullable TeamId team,
      Map<InstrumentVersionId, Map<String, Answer>> answers) {
    if (answers.values().stream().allMatch(Map::isEmpty)) {
      throw new Refusal("inquiry.refused.nothing");
    }
    Map<InstrumentVersionId, Map<String, BigDecimal>> scores = new HashMap<>();
    for (Questionnaire questionnaire : invitation.questionnaires()) {
      scores.put(
          questionnaire.id(),
          Scores.of(
              questionnaire.instrument(), answers.getOrDefault(questionnaire.id(), Map.of())));
    }
    transaction.executeWithoutResult(
        status -> {
          if (!inquiries.lockOpen(invitation.inquiry())) {
            throw new Refusal("inquiry.refused.over");
          }
          TeamId counted =
              invitation.byTicket() ? useTicket(invitation) : takePlace(invitation, team);
          tally.count(invitation.inquiry(), counted, !invitation.byTicket(), scores);
        });
  }

  private TeamId useTicket(Invitation invitation) {
    Ticket ticket = Ticket.read(invitation.key()).orElseThrow();
    TeamId team = holder(ticket).orElseThrow(() -> new Refusal("inquiry.refused.ticket"));
    requireDay(invitation);
    if (!invited.use(ticket)) {
      throw new Refusal("inquiry.refused.used");
    }
    return team;
  }

  private TeamId takePlace(Invitation invitation, @Nullable TeamId team) {
    StoredInquiry inquiry = requireDay(invitation);
    if (inquiry.byCode() >= inquiry.places()) {
      throw new Refusal("inquiry.refused.full");
    }
    return inquiry
        .team(Objects.requireNonNullElse(team, new TeamId(0)))
        .map(Team::id)
        .orElseThrow(() -> new Refusal("inquiry.refused.team"));
  }

  private StoredInquiry requireDay(Invitation invitation) {
    return inquiries
        .find(invitation.inquiry())
        .filter(found -> found.takesAnswers(LocalDate.now(clock)))
        .orElseThrow(() -> new Refusal("inquiry.refused.over"));
  }
}
