package nl.getrouw.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to the theme checks of Wilgenhof, for everybody who could ask.
 *
 * <pre>y allowed · ! refused with a reason that can be mended · - as if it did not exist</pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayCheckTest {

  private static final String TABLE =
      """
      what         lead coach member manager admin auditor otherLead otherMember noRole foreign
      page         y    y     y      -       -     -       -         -           -      -
      code         y    y     -      -       -     -       -         -           -      -
      start        y    y     !      -       -     -       -         -           -      -
      startOnBoard y    y     y      -       -     -       -         -           -      -
      answer       y    y     y      -       -     -       -         -           -      -
      close        y    y     !      -       -     -       -         -           -      -
      """;

  private interface Deed {
    boolean done(Actor actor);
  }

  @Autowired Fixture fixture;
  @Autowired Pulses pulses;
  @Autowired PulsesOnBoard onBoard;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final Map<String, Actor> people = new LinkedHashMap<>();
  private TeamId team;
  private TeamId calm;
  private PulseId open;

  @BeforeAll
  void prepare() {
    var spil = fixture.organisation();
    team = spil.team("Wilgenhof");
    calm = spil.team("Kastanjehof");
    TeamId other = spil.team("Lindeplein");
    both("lead", Role.TEAM_LEAD, spil);
    both("coach", Role.COACH, spil);
    both("member", Role.TEAM_MEMBER, spil);
    people.put("manager", spil.actor(spil.person("Peter-Jan", Role.MANAGER)));
    people.put("admin", spil.actor(spil.person("Karin", Role.ADMINISTRATOR)));
    people.put("auditor", spil.actor(spil.person("Joris", Role.AUDITOR)));
    people.put("otherLead", spil.actor(spil.person("Sanne", Role.TEAM_LEAD, other)));
    people.put("otherMember", spil.actor(spil.person("Bram", Role.TEAM_MEMBER, other)));
    people.put("noRole", spil.actor(spil.person("Nieuw Hier")));
    var foreign = fixture.organisation();
    people.put("foreign", foreign.actor(foreign.person("Hanneke", Role.TEAM_LEAD)));
    open =
        pulses.start(
            Objects.requireNonNull(people.get("lead")), team, LocalDate.now(clock).plusDays(7));
  }

  private void both(String name, Role role, Fixture.Organisation spil) {
    var person = spil.person(name, role, team);
    spil.grant(person, role, new Scope.Team(calm));
    people.put(name, spil.actor(person));
  }

  private Map<String, Deed> deeds() {
    LocalDate today = LocalDate.now(clock);
    return Map.of(
        "page", actor -> pulses.page(actor, team).open().isPresent(),
        "code", actor -> pulses.page(actor, team).open().orElseThrow().code() != null,
        "start", actor -> pulses.start(actor, calm, today).value() > 0,
        "startOnBoard", actor -> onBoard.start(actor, calm).value() > 0,
        "answer",
            actor -> {
              pulses.answer(actor, open, new Answers(Map.of(Theme.HOOP, 3)));
              return true;
            },
        "close",
            actor -> {
              pulses.close(actor, open);
              return true;
            });
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    List<List<String>> lines =
        TABLE.lines().map(line -> Arrays.asList(line.strip().split("\\s+"))).toList();
    List<String> who = lines.getFirst().subList(1, lines.getFirst().size());
    assertThat(who).containsExactlyInAnyOrderElementsOf(people.keySet());
    Map<String, Deed> deeds = deeds();
    return lines.stream()
        .skip(1)
        .flatMap(
            line ->
                IntStream.range(0, who.size())
                    .mapToObj(
                        place ->
                            DynamicTest.dynamicTest(
                                who.get(place) + " " + line.getFirst(),
                                () ->
                                    assertThat(
                                            tried(
                                                Objects.requireNonNull(deeds.get(line.getFirst())),
                                                Objects.requireNonNull(people.get(who.get(place)))))
                                        .isEqualTo(line.get(place + 1)))));
  }

  /** Tries without leaving anything behind. */
  private String tried(Deed deed, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              try {
                return deed.done(actor) ? "y" : "-";
              } catch (NotFound unknown) {
                return "-";
              } catch (Refusal refusal) {
                return "!";
              }
            }));
  }
}
