package nl.getrouw.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the outcomes of a place with their code book, to who may read them; recorded. */
@RestController
class OutcomeDownload extends Download {

  private final Outcomes outcomes;
  private final CurrentUser currentUser;

  OutcomeDownload(Outcomes outcomes, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.outcomes = outcomes;
    this.currentUser = currentUser;
  }

  @GetMapping("/uitkomsten/uitkomsten.xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam("plek") String place,
      @RequestParam(name = "tot", required = false) @Nullable String until,
      @RequestParam(name = "maanden", required = false) @Nullable Integer months) {
    Actor reader = currentUser.actor();
    Locale language = language(null, reader);
    OutcomePlace at =
        outcomes.places(reader).stream()
            .filter(one -> one.code().equals(place))
            .findFirst()
            .orElseThrow(NotFound::new);
    OutcomeQuery query =
        new OutcomeQuery(
            at.scope(),
            until == null ? outcomes.lastMonth() : month(until),
            months == null ? OutcomeQuery.USUAL_MONTHS : months(months));
    byte[] bytes =
        new OutcomeWorkbook(texts, language)
            .write(outcomes.export(reader, query), outcomes.exportTeams(reader, query));
    return file(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        texts.getTranslation("outcome.file", language) + "-" + query.until() + ".xlsx",
        bytes);
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException noMonth) {
      throw new NotFound();
    }
  }

  private static int months(int asked) {
    if (asked < OutcomeQuery.FEWEST_MONTHS || asked > OutcomeQuery.MOST_MONTHS) {
      throw new NotFound();
    }
    return asked;
  }
}
