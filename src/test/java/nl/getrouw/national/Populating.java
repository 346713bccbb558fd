package nl.getrouw.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locations, teams, and the people who work there one after the other. */
final class Populating {

  private static final List<String> PLACES =
      List.of(
          "Wilgenhof",
          "Lindelaan",
          "De Brug",
          "Havenzicht",
          "Parkstraat",
          "De Linde",
          "Meerzicht",
          "Kastanjehof",
          "Noordeinde",
          "De Waterlelie",
          "Torenlaan",
          "Zonnehoek",
          "De Schans",
          "Molenweg",
          "Beukenrode",
          "Oosterpoort",
          "De Kade",
          "Heidehof",
          "Vijverberg",
          "Stationsplein");
  private static final List<String> TOWNS =
      List.of(
          "Assen",
          "Breda",
          "Deventer",
          "Ede",
          "Gouda",
          "Hengelo",
          "Leiden",
          "Roermond",
          "Sneek",
          "Tiel",
          "Utrecht",
          "Venlo",
          "Weesp",
          "Zeist",
          "Zwolle");
  private static final List<String> FIRST =
      List.of(
          "Anouk", "Bram", "Carla", "Daan", "Esra", "Femke", "Gijs", "Hanna", "Ilse", "Jamal",
          "Karim", "Lotte", "Mees", "Noor", "Omar", "Petra", "Ruud", "Sanne", "Tom", "Yara");
  private static final List<String> LAST =
      List.of(
          "de Boer",
          "Visser",
          "Jansen",
          "El Amrani",
          "Bakker",
          "Smit",
          "Yilmaz",
          "Mulder",
          "de Wit",
          "Hoekstra",
          "Peters",
          "van Dijk",
          "Kuipers",
          "Demir",
          "Postma",
          "Vos",
          "Pinas",
          "Kok");
  private static final List<String> SETTINGS =
      List.of(
          "SHELTERED_HOUSING",
          "AMBULATORY",
          "AMBULATORY",
          "SHELTER",
          "FORENSIC",
          "CLINICAL",
          "YOUTH");

  private static final double TENURE_MONTHS = 62;

  private final Books books;
  private final Size size;
  private final long seed;
  private final String mark;

  /**
   * @param mark makes addresses and short names unique in the installation
   */
  Populating(Books books, Size size, long seed, String mark) {
    this.books = books;
    this.size = size;
    this.seed = seed;
    this.mark = mark;
  }

  House organisation(int number, int teams) {
    Chance chance = new Chance(seed, "organisation", number);
    String name = "Zorggroep " + TOWNS.get(number % TOWNS.size()) + " " + (number + 1);
    House house = new House(number, books.organisation.add(name, mark + "-" + number));
    double culture = 0.3 * chance.normal();
    house.administrator = employee(house, chance, "ADMINISTRATOR");
    employee(house, chance, "MANAGER");
    for (int i = 0; i < Math.max(4, teams / 2); i++) {
      house.auditors.add(employee(house, chance, "AUDITOR"));
    }
    for (int i = 0; i < Math.max(1, teams / 5); i++) {
      house.coaches.add(employee(house, chance, "COACH"));
    }
    long location = 0;
    for (int i = 0; i < teams; i++) {
      if (i % 5 == 0) {
        location =
            books.location.add(house.id, TOWNS.get(i / 5 % TOWNS.size()) + " " + (i / 75 + 1));
      }
      team(house, location, i, culture);
    }
    return house;
  }

  private long employee(House house, Chance chance, String role) {
    long id = person(house, chance, null, null);
    books.role.add(house.id, id, role, null, null, size.first().atDay(1), null);
    return id;
  }

  private void team(House house, long location, int index, double culture) {
    Chance chance = new Chance(seed, "team", house.number, index);
    String name =
        PLACES.get(index % PLACES.size())
            + (index < PLACES.size() ? "" : " " + (index / PLACES.size() + 1));
    long id = books.team.add(house.id, location, name, chance.oneOf(SETTINGS));
    var team = new House.Team(id, name, new Course(chance, size, culture), new ArrayList<>());
    int seats = chance.between(7, 13);
    for (int seat = 0; seat < seats; seat++) {
      fill(house, team, chance, seat == 0);
    }
    house.teams.add(team);
  }

  /** A seat in a team: somebody leaves, and a month later somebody else begins. */
  private void fill(House house, House.Team team, Chance chance, boolean lead) {
    double month = -chance.delay(TENURE_MONTHS);
    while (month < size.months()) {
      double tenure = 3 + chance.delay(TENURE_MONTHS);
      int leaves = (int) (month + tenure);
      if (leaves >= 0 && leaves < size.months() && team.course().turmoil(leaves)) {
        leaves = Math.max((int) month + 1, leaves - 6); // who was about to go, goes sooner
      }
      if (leaves > 0) {
        work(house, team, chance, lead, (int) Math.floor(month), leaves);
      }
      month = leaves + 1 + chance.between(0, 2);
    }
  }

  private void work(
      House house, House.Team team, Chance chance, boolean lead, int from, int leaves) {
    LocalDate first = size.month(from).atDay(1 + chance.between(0, 27));
    LocalDate last = leaves >= size.months() ? null : size.month(leaves).atDay(28);
    long id = person(house, chance, "Persoonlijk begeleider", last);
    books.role.add(house.id, id, lead ? "TEAM_LEAD" : "TEAM_MEMBER", null, team.id(), first, last);
    books.post.put(id, team.id(), house.id, chance.between(5, 9) / 10.0, first);
    team.workers().add(new Worker(id, team.id(), lead, first, last));
  }

  private long person(
      House house, Chance chance, @Nullable String function, @Nullable LocalDate last) {
    String name = chance.oneOf(FIRST) + " " + chance.oneOf(LAST);
    Instant left = last == null ? null : last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    String address = mark + "." + books.person.count() + "@zorg.example";
    return books.person.add(house.id, name, address, function, left);
  }
}
