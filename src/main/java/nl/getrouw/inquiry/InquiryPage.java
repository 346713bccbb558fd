package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InquiryId;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param closedOn null while answers come in
 * @param mayRun closes it, gives it more time, reminds
 * @param code for who runs it, while it is open and has places
 * @param places how many answers the code lets in
 * @param remindedOn last time people were reminded
 * @param mayRemind whether a reminder can be sent today
 * @param byMail whether invitations and reminders leave by e-mail here
 * @param fewest from so many answers on something is shown
 * @param response null where the reader does not work with all its teams
 * @param result without units while answers come in
 */
public record InquiryPage(
    InquiryId id,
    String name,
    LocalDate openedOn,
    LocalDate closesOn,
    @Nullable LocalDate closedOn,
    int version,
    boolean mayRun,
    @Nullable JoinCode code,
    int places,
    @Nullable LocalDate remindedOn,
    boolean mayRemind,
    boolean byMail,
    int fewest,
    List<Questionnaire> questionnaires,
    List<String> teams,
    @Nullable Response response,
    Result result) {

  public InquiryPage {
    questionnaires = List.copyOf(questionnaires);
    teams = List.copyOf(teams);
  }

  public boolean isOpen() {
    return closedOn == null;
  }

  /** How many items are asked. */
  public int items() {
    return questionnaires.stream().mapToInt(one -> one.instrument().items().size()).sum();
  }

  /** One column of the result. */
  public record Figure(Questionnaire questionnaire, Construct construct) {

    /** The name of the questionnaire, with that of the part where it has several. */
    public Bilingual name() {
      Bilingual title = questionnaire.instrument().title();
      if (questionnaire.constructs().size() == 1) {
        return title;
      }
      Bilingual part = construct.name();
      return construct.code().equals(Construct.TOTAL)
          ? title
          : new Bilingual(title.nl() + ": " + part.nl(), title.en() + ": " + part.en());
    }
  }

  /** A part of the round: all of it, a location, a team. */
  public enum Level {
    WHOLE,
    LOCATION,
    TEAM
  }

  /**
   * What came out for one part of the round.
   *
   * @param name of the location or team; empty for the whole
   * @param told for each figure
   */
  public record Unit(Level level, String name, Response response, List<Told> told) {
    public Unit {
      told = List.copyOf(told);
    }
  }

  /** Everything that came out, as far as it may be shown and the reader may see it. */
  public record Result(List<Figure> figures, List<Unit> units) {
    public Result {
      figures = List.copyOf(figures);
      units = List.copyOf(units);
    }

    /** Whether anything can be shown. */
    public boolean isShown() {
      return units.stream().flatMap(unit -> unit.told().stream()).anyMatch(Told::isShown);
    }
  }
}
