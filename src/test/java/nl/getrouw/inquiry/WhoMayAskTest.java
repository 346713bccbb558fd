package nl.getrouw.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.inquiry.InquiryScene.Scene;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.RoleTable;
import nl.getrouw.testing.RoleTable.Deed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to the rounds of an organisation, for everybody who could ask. In a cell first a round
 * of Wilgenhof alone, then one of Wilgenhof and Lindeplein, both open; then both closed.
 */
@DatabaseTest
@Import(InquiryScene.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayAskTest {

  private static final String TABLE =
      """
      what     lead coach member manager admin auditor otherLead noRole foreign
      page     y-yy --yy  --yy   yyyy    yyyy  ----    ---y      ----   ----
      listed   y-yy --yy  --yy   yyyy    yyyy  ----    ---y      ----   ----
      whole    ---- ----  ----   ---y    ---y  ----    ----      ----   ----
      code     y--- ----  ----   yy--    yy--  ----    ----      ----   ----
      extend   y-!- ----  ----   yy!!    yy!!  ----    ----      ----   ----
      close    y-y- ----  ----   yyyy    yyyy  ----    ----      ----   ----
      remind   !-!- ----  ----   !!!!    !!!!  ----    ----      ----   ----
      export   y-yy --yy  --yy   yyyy    yyyy  ----    ---y      ----   ----
      open     !-y- ----  ----   !!yy    !!yy  ----    ----      ----   ----
      """;

  private record Situation(InquiryId round, List<TeamId> teams) {}

  @Autowired Fixture fixture;
  @Autowired InquiryScene scenes;
  @Autowired Inquiries inquiries;
  @Autowired TransactionTemplate transaction;

  private final Map<String, Actor> people = new LinkedHashMap<>();
  private List<Situation> situations = List.of();
  private Scene scene;

  @BeforeAll
  void prepare() {
    scene = scenes.organisation();
    TeamId wilgenhof = scene.team("Wilgenhof", 6);
    TeamId lindeplein = scene.team("Lindeplein", 6);
    TeamId wilgenhof2 = scene.team("Wilgenhof oud", 6);
    TeamId lindeplein2 = scene.team("Lindeplein oud", 6);
    holder("lead", Role.TEAM_LEAD, wilgenhof, wilgenhof2);
    holder("coach", Role.COACH, wilgenhof, wilgenhof2);
    holder("member", Role.TEAM_MEMBER, wilgenhof, wilgenhof2);
    people.put("manager", scene.manager);
    people.put(
        "admin", scene.organisation.actor(scene.organisation.person("Karin", Role.ADMINISTRATOR)));
    people.put(
        "auditor", scene.organisation.actor(scene.organisation.person("Joris", Role.AUDITOR)));
    holder("otherLead", Role.TEAM_LEAD, lindeplein, lindeplein2);
    people.put("noRole", scene.organisation.actor(scene.organisation.person("Nieuw Hier")));
    Fixture.Organisation foreign = fixture.organisation();
    people.put("foreign", foreign.actor(foreign.person("Hanneke", Role.MANAGER)));
    situations =
        List.of(
            new Situation(open("feasibility", wilgenhof), List.of(wilgenhof)),
            new Situation(
                open("acceptability", wilgenhof, lindeplein), List.of(wilgenhof, lindeplein)),
            new Situation(open("feasibility", wilgenhof2), List.of(wilgenhof2)),
            new Situation(
                open("acceptability", wilgenhof2, lindeplein2), List.of(wilgenhof2, lindeplein2)));
    scene.close(situations.get(2).round());
    scene.close(situations.get(3).round());
  }

  private void holder(String name, Role role, TeamId team, TeamId other) {
    var person = scene.organisation.person(name, role, team);
    scene.organisation.grant(person, role, new Scope.Team(other));
    people.put(name, scene.organisation.actor(person));
  }

  private InquiryId open(String questionnaire, TeamId... teams) {
    return inquiries.open(scene.manager, draft(questionnaire, List.of(teams)));
  }

  private Draft draft(String questionnaire, List<TeamId> teams) {
    return new Draft(
        "Peiling",
        List.of(scene.questionnaire(questionnaire).id()),
        java.util.Set.copyOf(teams),
        InquiryScene.today().plusDays(10),
        5);
  }

  private Actor actor(String person) {
    return Objects.requireNonNull(people.get(person));
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    Map<String, Deed<Situation>> deeds = new LinkedHashMap<>();
    deeds.put("page", (at, who) -> inquiries.page(actor(who), at.round()).id().equals(at.round()));
    deeds.put(
        "listed",
        (at, who) ->
            inquiries.list(actor(who)).stream().anyMatch(row -> row.id().equals(at.round())));
    deeds.put(
        "whole",
        (at, who) ->
            inquiries.page(actor(who), at.round()).result().units().stream()
                .anyMatch(unit -> unit.level() == InquiryPage.Level.WHOLE));
    deeds.put("code", (at, who) -> inquiries.page(actor(who), at.round()).code() != null);
    deeds.put(
        "extend",
        (at, who) -> {
          try {
            inquiries.extend(actor(who), at.round(), 0, InquiryScene.today().plusDays(3));
            return true;
          } catch (nl.getrouw.kernel.Conflict closed) {
            throw new nl.getrouw.kernel.Refusal("closed");
          }
        });
    deeds.put(
        "close",
        (at, who) -> {
          inquiries.close(actor(who), at.round());
          return true;
        });
    deeds.put(
        "remind",
        (at, who) -> {
          inquiries.remind(actor(who), at.round());
          return true;
        });
    deeds.put(
        "export", (at, who) -> inquiries.export(actor(who), at.round()).id().equals(at.round()));
    deeds.put(
        "open",
        (at, who) ->
            inquiries
                    .open(
                        actor(who),
                        draft(at.teams().size() == 1 ? "feasibility" : "acceptability", at.teams()))
                    .value()
                > 0);
    return new RoleTable(TABLE, transaction).tests(situations, deeds);
  }
}
