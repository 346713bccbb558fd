package nl.getrouw.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.instrument.InstrumentKind;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** The questionnaires among the published instruments: Getrouw's own and an organisation's. */
@Component
class Questionnaires {

  private final InstrumentLibrary library;

  Questionnaires(InstrumentLibrary library) {
    this.library = library;
  }

  /** What a new round can ask: of each questionnaire the newest version. */
  List<Questionnaire> offered(OrganisationId organisation) {
    Map<String, InstrumentVersionId> newest = new LinkedHashMap<>();
    library.published(organisation).stream()
        .filter(version -> version.kind() == InstrumentKind.QUESTIONNAIRE)
        .forEach(version -> newest.putIfAbsent(version.code(), version.id()));
    return newest.values().stream().map(this::get).toList();
  }

  Questionnaire get(InstrumentVersionId id) {
    return new Questionnaire(id, library.get(id));
  }
}
