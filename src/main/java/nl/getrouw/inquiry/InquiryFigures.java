package nl.getrouw.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.inquiry.StrokeRepository.FigureKey;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came out of closed rounds, per round and team, for other features to add up. It knows no
 * actor. Teams that count in nothing that their own round shows are left out, so that adding rounds
 * up tells nothing of them; of the others, who asks still shows whole {@link
 * nl.getrouw.disclosure.Blocks} only.
 */
@Service
@Transactional(readOnly = true)
public class InquiryFigures {

  private final InquiryRepository inquiries;
  private final StrokeRepository tally;
  private final Questionnaires questionnaires;
  private final Fewest fewest;

  InquiryFigures(
      InquiryRepository inquiries,
      StrokeRepository tally,
      Questionnaires questionnaires,
      Fewest fewest) {
    this.fewest = fewest;
    this.inquiries = inquiries;
    this.tally = tally;
    this.questionnaires = questionnaires;
  }

  /**
   * One construct in one team in one round.
   *
   * @param closedOn the reference date
   * @param questionnaire code of the instrument, such as {@code acceptability}
   * @param version whose scores are never put in one trend with those of another
   * @param location where the team was when the round was opened
   * @param people who have a score on this construct: the denominator of mean and share
   * @param sum of their scores, three decimals: the numerator of the mean
   * @param favourable how many scored 4 or more (at three quarters of the scale): that of the share
   * @param answered people with an account who answered: the numerator of the response
   * @param invited people with an account: its denominator
   */
  public record TeamFigure(
      InquiryId inquiry,
      LocalDate closedOn,
      String questionnaire,
      InstrumentVersionId version,
      String construct,
      TeamId team,
      LocationId location,
      int people,
      BigDecimal sum,
      int favourable,
      int answered,
      int invited) {}

  /** Everything of the rounds that were closed in a period, both days included; oldest first. */
  public List<TeamFigure> closed(OrganisationId organisation, LocalDate from, LocalDate to) {
    List<StoredInquiry> closed =
        inquiries.of(organisation).stream()
            .filter(inquiry -> isWithin(inquiry, from, to))
            .toList()
            .reversed();
    Map<InstrumentVersionId, Questionnaire> asked = new HashMap<>();
    closed.forEach(
        inquiry ->
            inquiry
                .questionnaires()
                .forEach(version -> asked.computeIfAbsent(version, questionnaires::get)));
    Map<FigureKey, Map<TeamId, Strokes>> strokes =
        tally.strokes(closed.stream().map(StoredInquiry::id).toList(), asked);
    List<TeamFigure> figures = new ArrayList<>();
    for (StoredInquiry inquiry : closed) {
      for (InstrumentVersionId version : inquiry.questionnaires()) {
        Questionnaire questionnaire = Objects.requireNonNull(asked.get(version));
        for (Construct construct : questionnaire.constructs()) {
          Map<TeamId, Strokes> found =
              strokes.getOrDefault(
                  new FigureKey(inquiry.id(), version, construct.code()), Map.of());
          Disclosed disclosed = new Disclosed(inquiry, found, fewest.of(Respondent.STAFF));
          inquiry.teams().stream()
              .filter(team -> disclosed.counts(team.id()))
              .forEach(team -> figures.add(figure(inquiry, questionnaire, construct, team, found)));
        }
      }
    }
    return figures;
  }

  private static boolean isWithin(StoredInquiry inquiry, LocalDate from, LocalDate to) {
    LocalDate day = inquiry.closedOn();
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  private static TeamFigure figure(
      StoredInquiry inquiry,
      Questionnaire questionnaire,
      Construct construct,
      Team team,
      Map<TeamId, Strokes> found) {
    Strokes strokes = found.getOrDefault(team.id(), Strokes.NONE);
    return new TeamFigure(
        inquiry.id(),
        Objects.requireNonNull(inquiry.closedOn()),
        questionnaire.instrument().code(),
        questionnaire.id(),
        construct.code(),
        team.id(),
        team.location(),
        strokes.people(),
        strokes.total(),
        strokes.favourable(),
        team.byTicket(),
        team.invited());
  }
}
