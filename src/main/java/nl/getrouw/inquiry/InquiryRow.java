package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InquiryId;
import org.jspecify.annotations.Nullable;

/**
 * A round in a list.
 *
 * @param closedOn null while answers come in
 * @param teams their names, those that the reader works with
 */
public record InquiryRow(
    InquiryId id,
    String name,
    LocalDate openedOn,
    LocalDate closesOn,
    @Nullable LocalDate closedOn,
    List<Bilingual> questionnaires,
    List<String> teams,
    @Nullable Response response) {

  public InquiryRow {
    questionnaires = List.copyOf(questionnaires);
    teams = List.copyOf(teams);
  }

  public boolean isOpen() {
    return closedOn == null;
  }
}
