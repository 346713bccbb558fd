package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.inquiry.InquiryDoor.Invitation;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import org.springframework.boot.test.context.TestComponent;

/** Organisations with teams full of people, who answer. */
@TestComponent
public class InquiryScene {

  private final Fixture fixture;
  private final Inquiries inquiries;
  private final InquiryDoor door;
  private final Tickets tickets;

  InquiryScene(Fixture fixture, Inquiries inquiries, InquiryDoor door, Tickets tickets) {
    this.fixture = fixture;
    this.inquiries = inquiries;
    this.door = door;
    this.tickets = tickets;
  }

  /** A new organisation with a manager and no teams. */
  public Scene organisation() {
    return new Scene(fixture.organisation());
  }

  /** Today, as the services see it. */
  static LocalDate today() {
    return LocalDate.now(Moments.ZONE);
  }

  /** One organisation. */
  public final class Scene {

    public final Fixture.Organisation organisation;
    public final Actor manager;
    private final Map<String, LocationId> locations = new HashMap<>();
    private final Map<TeamId, List<PersonId>> people = new LinkedHashMap<>();

    private Scene(Fixture.Organisation organisation) {
      this.organisation = organisation;
      this.manager = organisation.actor(organisation.person("Peter-Jan Wolters", Role.MANAGER));
    }

    /** A team with so many members, at the usual location. */
    public TeamId team(String name, int members) {
      return fill(organisation.team(name), members);
    }

    TeamId team(String name, String location, int members) {
      return fill(
          organisation.team(name, locations.computeIfAbsent(location, organisation::location)),
          members);
    }

    private TeamId fill(TeamId team, int members) {
      List<PersonId> own = new ArrayList<>();
      for (int member = 0; member < members; member++) {
        own.add(
            organisation.person(
                "Lid" + letters(people.size()) + letters(member), Role.TEAM_MEMBER, team));
      }
      people.put(team, own);
      return team;
    }

    private static String letters(int number) {
      return " " + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    public PersonId member(TeamId team, int place) {
      return people.getOrDefault(team, List.of()).get(place);
    }

    public Questionnaire questionnaire(String code) {
      return inquiries.choices(manager).questionnaires().stream()
          .filter(one -> one.instrument().code().equals(code))
          .findFirst()
          .orElseThrow();
    }

    Draft draft(TeamId... teams) {
      return new Draft(
          "Peiling",
          List.of(questionnaire("acceptability").id(), questionnaire("feasibility").id()),
          Set.of(teams),
          today().plusDays(14),
          10);
    }

    public InquiryId open(TeamId... teams) {
      return inquiries.open(manager, draft(teams));
    }

    public String ticket(InquiryId inquiry, PersonId person) {
      return tickets.of(inquiry, person).text();
    }

    public JoinCode code(InquiryId inquiry) {
      return java.util.Objects.requireNonNull(inquiries.page(manager, inquiry).code());
    }

    /** The first so many of a team give this score everywhere. */
    public void answer(InquiryId inquiry, TeamId team, int score, int times) {
      for (int person = 0; person < times; person++) {
        answer(inquiry, member(team, person), score);
      }
    }

    public void answer(InquiryId inquiry, PersonId person, int score) {
      answerWith(ticket(inquiry, person), score);
    }

    public void answerWith(String ticket, int score) {
      Invitation invitation = door.open(ticket);
      door.handIn(invitation, null, everywhere(invitation, score));
    }

    public static Map<InstrumentVersionId, Map<String, Answer>> everywhere(
        Invitation invitation, int score) {
      Map<InstrumentVersionId, Map<String, Answer>> answers = new HashMap<>();
      for (Questionnaire questionnaire : invitation.questionnaires()) {
        Map<String, Answer> own = new HashMap<>();
        questionnaire.instrument().items().forEach(item -> own.put(item.code(), new Answer(score)));
        answers.put(questionnaire.id(), own);
      }
      return answers;
    }

    public InquiryPage close(InquiryId inquiry) {
      inquiries.close(manager, inquiry);
      return inquiries.page(manager, inquiry);
    }
  }
}
