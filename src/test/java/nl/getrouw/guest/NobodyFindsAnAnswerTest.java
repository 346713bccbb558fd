package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_DRAFT;
import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_SEAT;
import static nl.getrouw.db.Tables.GUEST_TALLY;
import static nl.getrouw.guest.Voice.CLIENT;
import static nl.getrouw.guest.Voice.RELATIVE;
import static nl.getrouw.guest.Voice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.getrouw.guest.GuestScene.Scene;
import nl.getrouw.guest.Guests.Answer;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.ViewTest;
import nl.getrouw.trail.Trail;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Team lead, manager and administrator look for one guest's answer wherever they can. */
@Import(GuestScene.class)
class NobodyFindsAnAnswerTest extends ViewTest {

  @Autowired GuestScene scenes;
  @Autowired GuestRounds rounds;
  @Autowired Guests guests;
  @Autowired Trail trail;

  /** Nine clients of whom one is unhappy: everything looks as if nobody had answered a thing. */
  @Test
  void belowTheThresholdNothingIsFoundOnAnyScreenInAnyExportOrAnyService() {
    Scene small = scenes.scoring().open(CLIENT, STAFF);
    small.answers(CLIENT, 8).answers(STAFF, 3);
    small.answer(CLIENT, 1);
    Scene empty = scenes.scoring().open(CLIENT, STAFF);
    small.close().toFinal();
    empty.close().toFinal();

    for (Role role : List.of(Role.TEAM_LEAD, Role.MANAGER, Role.ADMINISTRATOR)) {
      PersonId reader = reader(small, role);
      PersonId other = reader(empty, role);
      assertThat(shape(rounds.voices(actor(small, reader), small.audit)))
          .isEqualTo(shape(rounds.voices(actor(empty, other), empty.audit)));
      for (String page : List.of("", "/profiel", "/gastronde")) {
        same(screen(small, reader, page), screen(empty, other, page));
      }
    }
  }

  /**
   * Two groups of the same size that differ in one guest's extreme answers, hidden among others who
   * balance them: what is shown does not differ.
   */
  @Test
  void aboveTheThresholdOneGuestsAnswersAreNotToBeFound() {
    Scene one = scenes.scoring().open(CLIENT);
    Scene other = scenes.scoring().open(CLIENT);
    for (int guest = 0; guest < 10; guest++) {
      one.answer(CLIENT, 3);
      other.answer(CLIENT, guest == 4 ? 1 : guest == 7 ? 5 : 3);
    }
    one.close().toFinal();
    other.close().toFinal();

    for (Role role : List.of(Role.TEAM_LEAD, Role.MANAGER, Role.ADMINISTRATOR)) {
      PersonId reader = reader(one, role);
      PersonId same = reader(other, role);
      for (String page : List.of("", "/profiel", "/gastronde")) {
        same(screen(one, reader, page), screen(other, same, page));
      }
    }
  }

  /** While a round is open, a guest more or less, whatever is said, changes nothing to see. */
  @Test
  void whileARoundIsOpenAnswersChangeNothing() {
    Scene scene = scenes.scoring().open(CLIENT, RELATIVE);
    scene.answers(CLIENT, 11).toConsensus();
    PersonId reader = scene.walk.lead;
    String before = screen(scene, reader, "") + screen(scene, reader, "/gastronde");

    scene.answer(CLIENT, 1, 5);
    scene.answer(RELATIVE, 1);

    same(screen(scene, reader, "") + screen(scene, reader, "/gastronde"), before);
    assertThat(rounds.voices(scene.actor(reader), scene.audit).groups()).isEmpty();
  }

  @Test
  void guestsLeaveNoTraceInTheTrail() {
    Scene scene = scenes.scoring().open(CLIENT);
    Actor administrator = actor(scene, reader(scene, Role.ADMINISTRATOR));
    int before = trail.count(administrator, Trail.Filter.ALL);

    scene.answers(CLIENT, 3);
    guests.wipe(scene.invitation(CLIENT), scene.begin(scene.invitation(CLIENT), List.of(2)));

    assertThat(trail.count(administrator, Trail.Filter.ALL)).isEqualTo(before);
    assertThat(trail.read(administrator, Trail.Filter.ALL, new PageRequest(0, 10)))
        .noneMatch(entry -> ("" + entry.detail()).contains(scene.code(CLIENT).value()));
  }

  /** What the tables can hold at all: no person, no address, no browser, no time, no order. */
  @Test
  void noTableOfAnswersHasAPersonATimeOrAnOrder() {
    Map<String, Set<String>> columns = new TreeMap<>();
    for (var table : List.of(GUEST_SEAT, GUEST_DRAFT, GUEST_TALLY, GUEST_GROUP)) {
      columns.put(
          table.getName(),
          Set.copyOf(Arrays.stream(table.fields()).map(field -> field.getName()).toList()));
    }

    assertThat(columns)
        .isEqualTo(
            Map.of(
                "guest_seat", Set.of("token_hash", "group_id"),
                "guest_draft", Set.of("token_hash", "item_id", "score"),
                "guest_tally", Set.of("group_id", "item_id", "score", "times"),
                "guest_group", Set.of("id", "round_id", "voice", "code", "finished")));
  }

  @Test
  void afterHandingInNothingHoldsAGuestsAnswersTogether() {
    Scene scene = scenes.scoring().open(CLIENT);
    Invitation invitation = scene.invitation(CLIENT);
    String secret = scene.begin(invitation, List.of(1, 5));
    scene.answer(CLIENT, 3);
    assertThat(rows(GUEST_DRAFT)).noneMatch(row -> row.contains(secret));
    assertThat(rows(GUEST_SEAT)).noneMatch(row -> row.contains(secret));
    int seats = db.fetchCount(GUEST_SEAT);

    guests.handIn(invitation, secret);

    assertThat(db.fetchCount(GUEST_SEAT)).isEqualTo(seats - 1);
    assertThat(guests.resume(invitation, secret)).isEmpty();
    List<Record> strokes =
        new ArrayList<>(
            db.select()
                .from(GUEST_TALLY)
                .join(GUEST_GROUP)
                .on(GUEST_GROUP.ID.eq(GUEST_TALLY.GROUP_ID))
                .where(GUEST_GROUP.CODE.eq(invitation.code().value()))
                .fetch());
    assertThat(strokes).hasSize(28).allMatch(row -> row.get(GUEST_TALLY.TIMES) == 1);
  }

  @Test
  void aGuestWhoDoesNotKnowCountsNowhere() {
    Scene scene = scenes.scoring().open(CLIENT);
    Invitation invitation = scene.invitation(CLIENT);
    for (int guest = 0; guest < 10; guest++) {
      String secret = guests.begin(invitation);
      guests.save(invitation, secret, "1.1", Answer.UNKNOWN);
      guests.handIn(invitation, secret);
    }

    assertThat(scene.round().groups()).allMatch(group -> group.atLeast() == 0);
  }

  /** Compares two screens and shows no more than where they begin to differ. */
  private static void same(String one, String other) {
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    if (at >= 0) {
      int from = Math.max(0, at - 120);
      assertThat(one.substring(from, Math.min(one.length(), at + 120)))
          .isEqualTo(other.substring(from, Math.min(other.length(), at + 120)));
    }
  }

  private List<String> rows(Table<?> table) {
    return db.selectFrom(table).fetch().map(Object::toString);
  }

  private static List<Map<Voice, BigDecimal>> shape(Voices voices) {
    assertThat(voices.groups()).allMatch(heard -> heard.atLeast() == 0);
    return voices.lines().stream().map(Voices.Line::means).toList();
  }

  private PersonId reader(Scene scene, Role role) {
    return role == Role.TEAM_LEAD
        ? scene.walk.lead
        : scene.walk.organisation.person("Lezer " + role + letters(), role);
  }

  private static String letters() {
    StringBuilder letters = new StringBuilder(" ");
    for (char digit : Long.toString(System.nanoTime()).toCharArray()) {
      letters.append((char) ('a' + digit - '0'));
    }
    return letters.toString();
  }

  private static Actor actor(Scene scene, PersonId person) {
    return scene.actor(person);
  }

  /** Everything that the server sends for a page, without what differs for other reasons. */
  private String screen(Scene scene, PersonId reader, String page) {
    signInAs(reader);
    open("audits/" + scene.audit + page);
    StringBuilder all = new StringBuilder();
    content(UI.getCurrent()).forEach(main -> write(main.getElement(), all));
    return all.toString()
        .replace("audits/" + scene.audit, "audits/N")
        .replaceAll("[0-9]{1,2}\\.[0-9]{2} uur", "T")
        .replaceAll("VAADIN/[^ \"]+", "V")
        .replaceAll("name-[0-9a-z]+", "name-N")
        .replaceAll("(href=[^ >]*?[=/])[0-9]+", "$1N")
        .replaceAll("(id|for|aria-[a-z]+)=[a-z-]*[0-9]+", "$1=N");
  }

  private static List<Component> content(UI ui) {
    List<Component> found = new ArrayList<>();
    collect(ui, found);
    return found;
  }

  private static void collect(Component parent, List<Component> found) {
    if (parent.getElement().isTextNode()) {
      return;
    }
    if (parent.getElement().getTag().equals("main")) {
      found.add(parent);
    } else {
      parent.getChildren().forEach(child -> collect(child, found));
    }
  }

  private static void write(Element element, StringBuilder all) {
    if (element.isTextNode()) {
      all.append(element.getText());
      return;
    }
    all.append('<').append(element.getTag());
    element
        .getAttributeNames()
        .sorted()
        .forEach(
            name -> all.append(' ').append(name).append('=').append(element.getAttribute(name)));
    element
        .getPropertyNames()
        .sorted()
        .forEach(
            name -> all.append(' ').append(name).append('=').append(element.getPropertyRaw(name)));
    all.append('>');
    element.getChildren().forEach(child -> write(child, all));
  }
}
