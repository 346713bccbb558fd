package nl.getrouw.learning.intervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;

/** Wilgenhof with four members and their lead, a coach, and the people around them. */
final class IntervisionScene {

  final Fixture.Organisation spil;
  final TeamId wilgenhof;
  final TeamId kade;
  final PersonId marijke;
  final PersonId esra;
  final PersonId tom;
  final PersonId anouk;
  final PersonId sanne;
  final PersonId naima;
  final PersonId otherCoach;
  final PersonId otherMember;
  final PersonId manager;
  final PersonId administrator;

  IntervisionScene(Fixture fixture) {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    kade = spil.team("De Kade");
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    tom = spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof);
    anouk = spil.person("Anouk Verbeek", Role.TEAM_MEMBER, wilgenhof);
    sanne = spil.person("Sanne Kuipers", Role.TEAM_MEMBER, wilgenhof);
    naima = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    otherCoach = spil.person("Ilse Kok", Role.COACH, kade);
    otherMember = spil.person("Piet Huisman", Role.TEAM_MEMBER, kade);
    manager = spil.person("Peter-Jan Wolters", Role.MANAGER);
    administrator = spil.person("Karin Postma", Role.ADMINISTRATOR);
  }

  Actor actor(PersonId person) {
    return spil.actor(person);
  }

  /** Every four weeks from a day on, with the five people of Wilgenhof. */
  GroupDraft draft(LocalDate firstOn, int sessions) {
    return new GroupDraft(
        "Intervisie Wilgenhof",
        wilgenhof,
        Set.of(marijke, esra, tom, anouk, sanne),
        naima,
        "succes",
        4,
        firstOn,
        LocalTime.of(14, 0),
        60,
        "Huiskamer",
        sessions);
  }
}
