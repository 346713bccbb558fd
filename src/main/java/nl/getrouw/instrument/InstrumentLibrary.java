package nl.getrouw.instrument;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import org.springframework.stereotype.Service;

/**
 * The published instruments of this installation. What is published never changes, so it is read
 * once and kept.
 */
@Service
public class InstrumentLibrary {

  /** A published version that can be chosen. */
  public record Published(
      InstrumentVersionId id, String code, String label, Bilingual title, InstrumentKind kind) {}

  private final InstrumentRepository repository;
  private final Map<InstrumentVersionId, Instrument> read = new ConcurrentHashMap<>();
  private final Map<InstrumentVersionId, Map<String, Long>> itemKeys = new ConcurrentHashMap<>();

  InstrumentLibrary(InstrumentRepository repository) {
    this.repository = repository;
  }

  /**
   * The definition of a published version.
   *
   * @throws NotFound when there is no such published version
   */
  public Instrument get(InstrumentVersionId id) {
    return read.computeIfAbsent(
        id, key -> repository.publishedDefinition(key).orElseThrow(NotFound::new));
  }

  /** What an organisation can choose from: Getrouw's own and its own, newest version first. */
  public List<Published> published(OrganisationId organisation) {
    return repository.published(organisation);
  }

  /** The database keys of a published version's items, by code. */
  public Map<String, Long> itemKeys(InstrumentVersionId id) {
    return itemKeys.computeIfAbsent(id, repository::itemKeys);
  }
}
