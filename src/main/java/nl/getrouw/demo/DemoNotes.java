package nl.getrouw.demo;

import java.util.List;
import java.util.Random;

/** Notes and reasons as auditors could write them; no clients, no names. */
final class DemoNotes {

  private static final List<String> LOW =
      List.of(
          "In de bekeken plannen vonden we hier nauwelijks iets over. Medewerkers noemen het wel als wens.",
          "Twee medewerkers vertelden dat dit er door de drukte bij inschiet.",
          "Het team kent het idee, maar in de dossiers is het nog niet te zien.",
          "Cliënten in het panel herkenden dit niet.",
          "Er is een begin gemaakt. Vaste afspraken zijn er nog niet.",
          "Dit hangt nu af van wie er dienst heeft.");

  private static final List<String> MIDDLE =
      List.of(
          "In ongeveer de helft van de plannen zagen we dit terug, vooral bij nieuwe cliënten.",
          "Medewerkers vertellen er met voorbeelden over. Op papier blijft het nog achter.",
          "Het panel was verdeeld: de een herkent het, de ander niet.",
          "Er ligt een werkwijze. Nieuwe collega’s kennen die nog niet allemaal.",
          "We zagen het in de overdracht, niet in de evaluatie.",
          "Gaat goed bij cliënten die zelf het woord nemen. Bij stille cliënten minder.");

  private static final List<String> HIGH =
      List.of(
          "De meesten in het panel noemden dit uit zichzelf.",
          "In bijna alle bekeken plannen te vinden, in de woorden van de cliënt.",
          "Medewerkers geven elk een eigen voorbeeld en leggen uit waarom ze zo kozen.",
          "We zagen het ook tijdens het meelopen, zonder dat iemand erop wees.",
          "Naasten vertelden dat zij hierin gezien worden.",
          "Het team bespreekt dit elke maand en past aan wat niet werkt.");

  private static final List<String> REASONS =
      List.of(
          "In het contact zit het goed, op papier nog niet. De dossiers gaven de doorslag.",
          "Het panel was hier overtuigender dan de dossiers. Samen komen we op deze score.",
          "Eén voorbeeld woog bij de een te zwaar. De overige plannen laten iets anders zien.",
          "De werkwijze is er, maar nog niet bij iedereen. Daarom kiezen we de lagere.",
          "We keken samen de plannen nog eens na. Ruim de helft voldoet aan het hogere niveau.",
          "Medewerkers doen het al, en cliënten bevestigen dat. Wat ontbreekt, is de evaluatie.");

  private static final List<String> REASONS_FOR_MORE =
      List.of(
          "De meesten in het panel vertelden hier uit zichzelf over. Dat gaf de doorslag.",
          "We keken samen de plannen nog eens na. Ruim driekwart laat dit zien.",
          "Medewerkers gaven elk een eigen voorbeeld, en cliënten herkenden dat.",
          "Ook op gewone dagen is dit te zien, niet alleen als het erom gaat.");

  private DemoNotes() {}

  static String note(int score, Random random) {
    return pick(score <= 2 ? LOW : score == 3 ? MIDDLE : HIGH, random);
  }

  /** Why the auditors settled on a score on which they first differed. */
  static String reason(int score, Random random) {
    return pick(score >= 4 ? REASONS_FOR_MORE : REASONS, random);
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
