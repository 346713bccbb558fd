package nl.getrouw.demo;

import static nl.getrouw.db.Tables.BOARD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.board.Agreements;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.BoardCards;
import nl.getrouw.board.Boards;
import nl.getrouw.board.Pen;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Rooms;
import nl.getrouw.board.Sight;
import nl.getrouw.board.Votes;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reflection boards of Wilgenhof: one read back, one that runs, one that waits. */
@Component
@Profile("demo")
class DemoBoards implements DemoFeature {

  private static final String LEAD = "Marijke Hoekstra";
  private static final List<String> TEAM =
      List.of("Esra Demir", "Anouk Verbeek", "Tom Willems", "Sanne Kuipers");

  /** A card as somebody of the team wrote it. */
  private record Sample(int column, Theme theme, String group, String words) {}

  private static final List<Sample> RUNNING =
      List.of(
          new Sample(
              1,
              Theme.HOOP,
              "Hoop houden als het spannend wordt",
              "We praten in de overdracht vooral over wat misging. Wat lukte, hoor ik bijna nooit."),
          new Sample(
              0,
              Theme.VEILIGHEID,
              "Hoop houden als het spannend wordt",
              "Ik durf pas ruimte te geven als ik weet wie mij opvangt als het niet goed gaat."),
          new Sample(
              1,
              Theme.HOOP,
              "Hoop houden als het spannend wordt",
              "Hij had drie goede weken. Toen kwam er één urinecontrole en telde dat niet meer."),
          new Sample(
              2,
              Theme.GRIP,
              "Kleine stappen, eigen keuze",
              "Zij wil zelf haar medicijnkast beheren. Wij zeggen al een jaar: nog even niet."),
          new Sample(
              1,
              Theme.ZINGEVING,
              "Kleine stappen, eigen keuze",
              "Sinds hij de fietsen repareert, staat hij op. Daar zit iets."),
          new Sample(
              0,
              Theme.IDENTITEIT,
              "Taal die we gebruiken",
              "“Zorgmijder” in het dossier. Zo begint het eerste gesprek al met achterstand."),
          new Sample(
              0,
              Theme.IDENTITEIT,
              "Taal die we gebruiken",
              "Ik betrap mezelf op “ze snapt het toch niet”. Dat wil ik niet meer."),
          new Sample(
              3,
              Theme.VERBINDING,
              "Taal die we gebruiken",
              "Wat als we de overdracht eens samen met de bewoner doen?"),
          new Sample(
              3,
              Theme.VERBINDING,
              "Samen met naasten",
              "Zijn moeder ziet het als eerste aankomen. We bellen haar als laatste."),
          new Sample(
              3,
              Theme.VEILIGHEID,
              "Samen met naasten",
              "Een signaleringsplan waar familie in staat, geeft iedereen rust."),
          new Sample(1, Theme.ZINGEVING, "", "Is rust ook vooruitgang? Voor hem misschien wel."),
          new Sample(0, Theme.VEILIGHEID, "", "Ik vind dit moeilijk en ik zeg het nu gewoon."),
          new Sample(
              1, Theme.HOOP, "", "Wie van ons heeft hem zien groeien? Laten we dat opschrijven."));

  private static final List<Sample> FINISHED =
      List.of(
          new Sample(
              0,
              Theme.HOOP,
              "Eerst bellen, dan regelen",
              "Een bewoner ging voor het eerst alleen naar de tandarts."),
          new Sample(
              1,
              Theme.VERBINDING,
              "Eerst bellen, dan regelen",
              "Het lukte omdat we haar eerst belden om te vragen wat zij zelf wilde."),
          new Sample(
              2,
              Theme.GRIP,
              "Eerst bellen, dan regelen",
              "Zij had de route de dag ervoor zelf uitgeprobeerd."),
          new Sample(
              0,
              Theme.ZINGEVING,
              "Doen wat iemand goed kan",
              "De moestuin draait weer, en hij deelt de taken uit."),
          new Sample(
              1,
              Theme.ZINGEVING,
              "Doen wat iemand goed kan",
              "Het lukte omdat niemand van ons er verstand van had."),
          new Sample(
              3,
              Theme.HOOP,
              "Doen wat iemand goed kan",
              "Op de tweede verdieping woont iemand die vroeger kok was."),
          new Sample(0, Theme.VEILIGHEID, "", "De nacht bleef rustig. We zaten er gewoon bij."));

  private final Boards boards;
  private final Rooms rooms;
  private final BoardCards cards;
  private final Votes votes;
  private final Agreements agreements;
  private final DSLContext db;
  private final Clock clock;

  DemoBoards(
      Boards boards,
      Rooms rooms,
      BoardCards cards,
      Votes votes,
      Agreements agreements,
      DSLContext db,
      Clock clock) {
    this.boards = boards;
    this.rooms = rooms;
    this.cards = cards;
    this.votes = votes;
    this.agreements = agreements;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(Staff staff) {
    finished(staff);
    running(staff);
    Instant soon = LocalDate.now(clock).plusDays(9).atTime(14, 0).atZone(Moments.ZONE).toInstant();
    boards.create(
        staff.actor(LEAD),
        new Boards.Draft(staff.team("Wilgenhof"), "taal", "De taal die we spreken", true, soon));
  }

  private void finished(Staff staff) {
    Actor lead = staff.actor(LEAD);
    BoardId board = begin(staff, "successen", "Successen: waarom lukte dit");
    Map<String, Pen> pens = pens();
    lay(staff, board, pens, FINISHED);
    vote(staff, board, pens, List.of(0, 1, 0, 0, 1));
    goTo(staff, board, Phase.AGREE);
    Attendee marijke = new Attendee.Member(lead);
    agreements.agree(
        marijke, board, "We bellen eerst en vragen wat iemand zelf wil", Ingredient.VERBINDEN);
    agreements.agree(
        marijke,
        board,
        "Iedere bewoner krijgt de vraag wat hij een ander kan leren",
        Ingredient.VERSTERKEN);
    var agreed = rooms.sight(marijke, board, Pen.fresh()).info().agreements().getFirst();
    agreements.makeAction(
        lead,
        board,
        agreed.id(),
        new Words(
            agreed.words(),
            "Afgesproken op het reflectiebord over successen.",
            staff.person("Esra Demir"),
            LocalDate.now(clock).plusDays(21)));
    goTo(staff, board, Phase.CLOSE);
    pens.forEach(
        (name, pen) ->
            votes.answer(
                new Attendee.Member(staff.actor(name)),
                board,
                pen,
                Phase.CLOSE,
                name.length() % 2 + 4));
    votes.answer(new Attendee.Member(staff.actor(LEAD)), board, Pen.fresh(), Phase.CLOSE, 5);
    rooms.finish(lead, board);
    Instant then =
        LocalDate.now(clock).minusDays(24).atTime(10, 0).atZone(Moments.ZONE).toInstant();
    db.update(BOARD)
        .set(BOARD.CREATED_AT, then)
        .set(BOARD.STARTED_AT, then)
        .set(BOARD.FINISHED_AT, then.plus(Duration.ofMinutes(52)))
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  private void running(Staff staff) {
    BoardId board = begin(staff, "hoop-en-risico", "Hoop én risico");
    Map<String, Pen> pens = pens();
    lay(staff, board, pens, RUNNING);
    vote(staff, board, pens, List.of(0, 1, 0, 2));
  }

  private BoardId begin(Staff staff, String template, String name) {
    Actor lead = staff.actor(LEAD);
    BoardId board =
        boards.create(lead, new Boards.Draft(staff.team("Wilgenhof"), template, name, true, null));
    boards.start(lead, board);
    rooms.enter(lead, board);
    TEAM.forEach(member -> rooms.enter(staff.actor(member), board));
    goTo(staff, board, Phase.WRITE);
    return board;
  }

  private static Map<String, Pen> pens() {
    Map<String, Pen> pens = new LinkedHashMap<>();
    TEAM.forEach(name -> pens.put(name, Pen.fresh()));
    return pens;
  }

  /** Writes the cards, reveals them, and lays them in their groups. */
  private void lay(Staff staff, BoardId board, Map<String, Pen> pens, List<Sample> samples) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Map<String, Theme> themes = new HashMap<>();
    int turn = 0;
    for (Sample sample : samples) {
      String name = TEAM.get(turn++ % TEAM.size());
      String key =
          UUID.nameUUIDFromBytes(sample.words().getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .toString();
      cards.write(
          new Attendee.Member(staff.actor(name)),
          board,
          Objects.requireNonNull(pens.get(name)),
          key,
          sample.column(),
          sample.words());
      themes.put(key, sample.theme());
      if (!sample.group().isEmpty()) {
        groups.computeIfAbsent(sample.group(), group -> new java.util.ArrayList<>()).add(key);
      }
    }
    goTo(staff, board, Phase.GROUP);
    Attendee marijke = new Attendee.Member(staff.actor(LEAD));
    Pen pen = Pen.fresh();
    themes.forEach((card, theme) -> cards.theme(marijke, board, pen, card, theme));
    groups.forEach((name, members) -> cards.group(marijke, board, pen, name, members));
  }

  /** Each of the team votes once or twice, for the groups with these numbers. */
  private void vote(Staff staff, BoardId board, Map<String, Pen> pens, List<Integer> choices) {
    goTo(staff, board, Phase.VOTE);
    Sight sight = rooms.sight(new Attendee.Member(staff.actor(LEAD)), board, Pen.fresh());
    for (int choice = 0; choice < choices.size(); choice++) {
      String name = TEAM.get(choice % TEAM.size());
      votes.give(
          new Attendee.Member(staff.actor(name)),
          board,
          Objects.requireNonNull(pens.get(name)),
          sight.groups().get(choices.get(choice)).id());
    }
  }

  private void goTo(Staff staff, BoardId board, Phase phase) {
    Attendee marijke = new Attendee.Member(staff.actor(LEAD));
    var stages = rooms.sight(marijke, board, Pen.fresh()).info().plan().stages();
    for (int stage = 0; stage < stages.size(); stage++) {
      if (stages.get(stage).phase() == phase) {
        rooms.goTo(marijke, board, stage);
      }
    }
  }
}
