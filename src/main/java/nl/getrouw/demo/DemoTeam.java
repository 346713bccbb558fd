package nl.getrouw.demo;

import java.util.List;

/**
 * A team of the demo organisation.
 *
 * @param setting as the table {@code team} knows it
 * @param baseline level of the first audit on the scale from 1 to 5
 * @param growth points gained in the ten months after it
 * @param drift points lost (below 0) or gained in the ten months after that
 */
record DemoTeam(
    String name,
    String location,
    String setting,
    double baseline,
    double growth,
    double drift,
    String lead,
    List<String> members) {

  /**
   * Trained teams grow and then drift a little, others hardly move: after the pattern, not the
   * figures, of the CARe trial.
   */
  static final List<DemoTeam> ALL =
      List.of(
          new DemoTeam(
              "Wilgenhof",
              "Oeverzicht",
              "SHELTERED_HOUSING",
              2.9,
              0.45,
              0.3,
              "Marijke Hoekstra",
              List.of("Esra Demir", "Anouk Verbeek", "Tom Willems", "Sanne Kuipers")),
          new DemoTeam(
              "Lindeplein",
              "Oeverzicht",
              "SHELTERED_HOUSING",
              2.6,
              0.6,
              -0.2,
              "Ruben Postmus",
              List.of("Fatima el Amrani", "Jelle Brouwer", "Wendy Smits", "Imran Aydin")),
          new DemoTeam(
              "Kastanjehof",
              "Oeverzicht",
              "SHELTERED_HOUSING",
              2.5,
              0.5,
              -0.35,
              "Liesbeth de Graaf",
              List.of("Bram Peters", "Nadia Haddad", "Kees Vonk", "Merel Jansen")),
          new DemoTeam(
              "De Brug",
              "Oeverzicht",
              "AMBULATORY",
              2.7,
              0.4,
              -0.1,
              "Hassan Bouzid",
              List.of("Petra Schouten", "Daan Mulder", "Ilse Kok", "Yara Bakker")),
          new DemoTeam(
              "De Kade",
              "Stadshart",
              "SHELTER",
              2.2,
              0.15,
              -0.2,
              "Monique van Leeuwen",
              List.of("Sem Dijkstra", "Rachida Benali", "Piet Huisman", "Lotte Vos")),
          new DemoTeam(
              "Het Anker",
              "Stadshart",
              "SHELTER",
              2.4,
              0.55,
              -0.25,
              "Erik Jan Bos",
              List.of("Amina Osman", "Joost Prins", "Carla Meijer", "Thijs Koster")),
          new DemoTeam(
              "Stadspoort",
              "Stadshart",
              "AMBULATORY",
              2.8,
              0.3,
              0.15,
              "Gerda Wiersma",
              List.of("Murat Kaya", "Femke Blom", "Wim Scholten", "Noor van Dam")),
          new DemoTeam(
              "Noorderlicht",
              "Stadshart",
              "YOUTH",
              2.5,
              0.35,
              0.2,
              "Dennis Kramer",
              List.of("Sofie Maas", "Ali Yilmaz", "Brenda Groen", "Luuk Hendriks")),
          new DemoTeam(
              "De Vliet",
              "Heuvelrug",
              "FORENSIC",
              2.3,
              0.6,
              -0.1,
              "Ans van der Wal",
              List.of("Mehmet Celik", "Karlijn Evers", "Rob Timmer", "Eva Sanders")),
          new DemoTeam(
              "Horizon",
              "Heuvelrug",
              "FORENSIC",
              2.4,
              0.25,
              -0.3,
              "Paul Oosterhuis",
              List.of("Samira Idrissi", "Jaap Veenstra", "Linda Koning", "Niek Jacobs")),
          new DemoTeam(
              "Beukenlaan",
              "Heuvelrug",
              "CLINICAL",
              2.6,
              0.5,
              -0.15,
              "Tineke Faber",
              List.of("Oscar de Wit", "Hanane Ziani", "Marco Visser", "Roos Dekker")),
          new DemoTeam(
              "Duinzicht",
              "Heuvelrug",
              "CLINICAL",
              3.1,
              0.45,
              0.1,
              "Vera Hoogland",
              List.of("Stefan Kuiper", "Zeynep Arslan", "Henk Bosman", "Maud Peeters")));
}
