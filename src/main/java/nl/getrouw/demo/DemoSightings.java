package nl.getrouw.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.getrouw.audit.evidence.Source;

/** What auditors could note at a source, for low, middle and high scores; no clients, no names. */
final class DemoSightings {

  private static final Map<Source, List<List<String>>> NOTES =
      Map.of(
          Source.FILE_REVIEW,
          List.of(
              List.of(
                  "In de plannen staat hier weinig over. Wat er staat, is algemeen.",
                  "Alleen bij nieuwe cliënten iets gevonden, en dan één zin."),
              List.of(
                  "Ongeveer de helft laat het zien. Bij oudere plannen ontbreekt het.",
                  "Wel opgeschreven, zelden bijgewerkt."),
              List.of(
                  "Bijna overal te vinden, in de woorden van de cliënt.",
                  "In twee plannen ontbreekt het. In de andere is het ook bijgewerkt.")),
          Source.INTERVIEW_CLIENT,
          List.of(
              List.of(
                  "“Daar vraagt niemand naar.” De meesten herkenden dit niet.",
                  "Eén iemand herkende het, de anderen keken elkaar aan."),
              List.of(
                  "Het panel was verdeeld. Het hangt af van wie er dienst heeft.",
                  "“Soms wel, als het rustig is.”"),
              List.of(
                  "“We hebben het samen aan de keukentafel gedaan.” De meesten knikten.",
                  "Noemden dit uit zichzelf, met voorbeelden van deze maand.")),
          Source.INTERVIEW_WORKER,
          List.of(
              List.of(
                  "Willen het graag, maar het schiet erbij in.",
                  "Ieder doet het op een eigen manier; er is geen afspraak."),
              List.of(
                  "De vaste medewerkers vertellen er met voorbeelden over, invallers niet.",
                  "Kennen de werkwijze. Toepassen lukt bij een deel van de cliënten."),
              List.of(
                  "Geven elk een eigen voorbeeld en leggen uit waarom ze zo kozen.",
                  "Noemen het als eerste stap wanneer het spannend wordt.")),
          Source.OBSERVATION,
          List.of(
              List.of("Tijdens het meelopen niet gezien."),
              List.of("In de overdracht wel genoemd, bij het koffiemoment niet."),
              List.of("Ook gezien op een gewone ochtend, zonder dat iemand erop wees.")),
          Source.DOCUMENT,
          List.of(
              List.of("De werkafspraak is van drie jaar geleden en noemt dit niet."),
              List.of("Staat in het teamplan, nog zonder afspraak wie het doet."),
              List.of("Het teamplan beschrijft dit en is dit voorjaar bijgewerkt.")));

  private DemoSightings() {}

  static String note(Source source, int score, Random random) {
    List<List<String>> levels =
        NOTES.getOrDefault(source, List.of(List.of(""), List.of(""), List.of("")));
    List<String> notes = levels.get(score <= 2 ? 0 : score == 3 ? 1 : 2);
    return notes.get(random.nextInt(notes.size()));
  }
}
