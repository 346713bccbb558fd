package nl.getrouw.board;

import java.util.UUID;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;

/** A team with a lead, two members and somebody of another team, and a board that runs. */
public final class BoardScene {

  private final Boards boards;
  private final Rooms rooms;
  private final BoardCards cards;

  public final Fixture.Organisation spil;
  public final TeamId wilgenhof;
  public final PersonId marijke;
  public final PersonId esra;
  public final PersonId tom;
  public final PersonId bram;
  public final Pen marijkesPen = Pen.fresh();
  public final Pen esrasPen = Pen.fresh();
  public final Pen tomsPen = Pen.fresh();

  public BoardScene(Fixture fixture, Boards boards, Rooms rooms, BoardCards cards) {
    this.boards = boards;
    this.rooms = rooms;
    this.cards = cards;
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    tom = spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof);
    bram = spil.person("Bram Vos", Role.TEAM_MEMBER, spil.team("Lindeplein"));
  }

  public Actor actor(PersonId person) {
    return spil.actor(person);
  }

  public Attendee member(PersonId person) {
    return new Attendee.Member(actor(person));
  }

  /** A board that Marijke leads and where Esra and Tom are in. */
  public BoardId running(String template, boolean anonymous) {
    BoardId board =
        boards.create(
            actor(marijke), new Boards.Draft(wilgenhof, template, "Ons bord", anonymous, null));
    boards.start(actor(marijke), board);
    rooms.enter(actor(marijke), board);
    rooms.enter(actor(esra), board);
    rooms.enter(actor(tom), board);
    return board;
  }

  public void goTo(BoardId board, Phase phase) {
    Plan plan = rooms.sight(member(marijke), board, marijkesPen).info().plan();
    rooms.goTo(member(marijke), board, plan.first(phase));
  }

  /** Writes a card; the answer is its id. */
  public String write(BoardId board, PersonId who, Pen pen, String words) {
    String key = UUID.randomUUID().toString();
    cards.write(member(who), board, pen, key, 0, words);
    return key;
  }
}
