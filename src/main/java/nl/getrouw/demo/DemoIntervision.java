package nl.getrouw.demo;

import static nl.getrouw.db.Tables.INTERVISION_GROUP;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.intervision.GroupDraft;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.Notes;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Intervision of three teams with coach Naima: Wilgenhof keeps its rhythm and has a session today,
 * De Brug is on its way, Kastanjehof has waited too long.
 */
@Component
@Profile("demo")
class DemoIntervision implements DemoFeature {

  private static final String COACH = "Naima Chaoui";

  private final IntervisionGroups groups;
  private final IntervisionSessions sessions;
  private final SessionNotes notes;
  private final DSLContext db;
  private final Clock clock;

  DemoIntervision(
      IntervisionGroups groups,
      IntervisionSessions sessions,
      SessionNotes notes,
      DSLContext db,
      Clock clock) {
    this.groups = groups;
    this.sessions = sessions;
    this.notes = notes;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(Staff staff) {
    LocalDate today = LocalDate.now(clock);
    IntervisionGroupId wilgenhof = group(staff, "Wilgenhof", "oplossing", today, 4, "14:00");
    IntervisionGroupId brug = group(staff, "De Brug", "roddel", today.plusDays(9), 6, "10:00");
    IntervisionGroupId kastanjehof =
        group(staff, "Kastanjehof", "incident", today.plusDays(24), 4, "13:30");
    since(wilgenhof, today.minusWeeks(12));
    since(brug, today.minusWeeks(12));
    since(kastanjehof, today.minusWeeks(12));

    held(staff, wilgenhof, today.minusWeeks(12), "incident", 60, Set.of(), "VEILIGHEID");
    IntervisionSessionId stopped =
        held(staff, wilgenhof, today.minusWeeks(8), "roddel", 50, Set.of("Tom Willems"), "GRIP");
    write(
        staff,
        stopped,
        "Hoe blijf ik naast iemand staan die elke afspraak afzegt?",
        "We namen het afzeggen persoonlijk. Het kan ook zijn manier zijn om zelf te bepalen.",
        "Ik vraag eerst hoe laat het hém uitkomt");
    IntervisionSessionId success =
        held(staff, wilgenhof, today.minusWeeks(4), "succes", 45, Set.of(), "HOOP");
    write(
        staff,
        success,
        "Waardoor kwam dat gesprek aan de keukentafel dit keer wél op gang?",
        "Er lag geen formulier op tafel. Eerst samen de afwas, toen pas de vraag.",
        "Ieder begint deze week één gesprek tijdens iets anders");
    held(staff, brug, today.minusWeeks(3), "roddel", 45, Set.of("Yara Bakker"), "IDENTITEIT");
    held(staff, kastanjehof, today.minusWeeks(9), "incident", 60, Set.of(), "VEILIGHEID");
  }

  private IntervisionGroupId group(
      Staff staff, String team, String method, LocalDate next, int weeks, String at) {
    DemoTeam of =
        DemoTeam.ALL.stream().filter(one -> one.name().equals(team)).findFirst().orElseThrow();
    Set<PersonId> members = new HashSet<>(Set.of(staff.person(of.lead())));
    of.members().forEach(name -> members.add(staff.person(name)));
    return groups.create(
        staff.actor(COACH),
        new GroupDraft(
            "Intervisie " + team,
            staff.team(team),
            members,
            staff.person(COACH),
            method,
            weeks,
            next,
            LocalTime.parse(at),
            60,
            "Huiskamer " + team,
            4));
  }

  private void since(IntervisionGroupId group, LocalDate day) {
    db.update(INTERVISION_GROUP)
        .set(INTERVISION_GROUP.FIRST_ON, day)
        .where(INTERVISION_GROUP.ID.eq(group.value()))
        .execute();
  }

  private IntervisionSessionId held(
      Staff staff,
      IntervisionGroupId group,
      LocalDate day,
      String method,
      int minutes,
      Set<String> missing,
      String theme) {
    Actor coach = staff.actor(COACH);
    Set<PersonId> there = new HashSet<>(Set.of(coach.id()));
    groups.page(coach, group).members().stream()
        .filter(member -> !missing.contains(member.name()))
        .forEach(member -> there.add(member.id()));
    IntervisionSessionId id =
        sessions.log(coach, group, day, minutes, method, there, method.equals("succes"));
    sessions.about(
        coach,
        id,
        Set.of(Theme.valueOf(theme)),
        Set.copyOf(List.of("verbinden", theme.equals("VEILIGHEID") ? "verzekeren" : "versterken")),
        method.equals("succes"));
    sessions.complete(coach, id, minutes);
    db.update(INTERVISION_SESSION)
        .set(INTERVISION_SESSION.STARTS_AT, LocalTime.of(14, 0))
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
    return id;
  }

  private void write(
      Staff staff, IntervisionSessionId id, String question, String insight, String agreement) {
    notes.write(staff.actor("Esra Demir"), id, Notes.Part.QUESTION, 0, question);
    notes.write(staff.actor(COACH), id, Notes.Part.INSIGHTS, 0, insight);
    notes.agree(staff.actor("Esra Demir"), id, agreement, null);
  }
}
