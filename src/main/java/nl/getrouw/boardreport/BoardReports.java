package nl.getrouw.boardreport;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports to the board, for managers and administrators of what their role reaches. A report holds
 * what they see on the pages of outcomes, and what was remarked for its place and year.
 */
@Service
@Transactional
public class BoardReports {

  private final Outcomes outcomes;
  private final Indicators places;
  private final RemarkRepository remarks;
  private final Trail trail;

  BoardReports(Outcomes outcomes, Indicators places, RemarkRepository remarks, Trail trail) {
    this.outcomes = outcomes;
    this.places = places;
    this.remarks = remarks;
    this.trail = trail;
  }

  /**
   * A report.
   *
   * @param remarks those with words
   */
  public record BoardReport(BoardPeriod period, OutcomePage page, List<Remark> remarks) {

    public BoardReport {
      remarks = List.copyOf(remarks);
    }

    /**
     * @param outcome null for what is about all of them
     */
    public Optional<Remark> of(@Nullable Outcome outcome) {
      return remarks.stream().filter(remark -> remark.outcome() == outcome).findFirst();
    }
  }

  /** Of what this person makes reports: the organisation, its locations, open teams. */
  @Transactional(readOnly = true)
  public List<Site> sites(Actor actor) {
    return places.sites(actor);
  }

  /** The month that is over most recently. */
  public YearMonth lastMonth() {
    return outcomes.lastMonth();
  }

  /**
   * The report of a place and year.
   *
   * @throws NotFound for who does not oversee the place
   */
  public BoardReport report(Actor reader, BoardPeriod period) {
    require(reader, period);
    return new BoardReport(
        period, outcomes.page(reader, period.query()), remarks.all(reader.organisation(), period));
  }

  /** The same to be handed out; who did so is recorded. */
  public BoardReport printed(Actor reader, BoardPeriod period) {
    BoardReport report = report(reader, period);
    trail.write(reader, "boardreport.printed", reader.organisation(), period.until().toString());
    return report;
  }

  /**
   * Stores what is to be said of an outcome; what stood there before is kept.
   *
   * @param outcome null for what is about all of them
   * @param version of what stands there; null where there is nothing yet
   * @throws NotFound for who does not oversee the place
   * @throws Refusal when it is too long
   * @throws Conflict when somebody wrote meanwhile
   */
  public Remark remark(
      Actor actor,
      BoardPeriod period,
      @Nullable Outcome outcome,
      @Nullable Integer version,
      String words) {
    require(actor, period);
    String text = words.strip();
    if (text.length() > Remark.TEXT_AT_MOST) {
      throw new Refusal("boardreport.refused.tooLong", Remark.TEXT_AT_MOST);
    }
    Optional<Remark> was = find(actor, period, outcome);
    boolean stored =
        version == null
            ? was.isEmpty() && remarks.insert(actor, period, outcome, text)
            : was.isPresent() && remarks.update(actor, was.get(), version, text);
    if (!stored) {
      throw new Conflict("remark");
    }
    trail.write(actor, "boardreport.remarked", actor.organisation(), period.until().toString());
    return find(actor, period, outcome).orElseThrow();
  }

  private Optional<Remark> find(Actor actor, BoardPeriod period, @Nullable Outcome outcome) {
    return remarks.all(actor.organisation(), period).stream()
        .filter(remark -> remark.outcome() == outcome)
        .findFirst();
  }

  private void require(Actor actor, BoardPeriod period) {
    if (sites(actor).stream().noneMatch(site -> site.scope().equals(period.place()))) {
      throw new NotFound();
    }
  }
}
