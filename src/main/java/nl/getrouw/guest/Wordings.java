package nl.getrouw.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.guest.WordingRepository.Stored;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words that guests read: an organisation's own where it has them, else those that come with
 * Getrouw ({@code guests/*.yaml}).
 */
@Component
class Wordings {

  static final int LOWEST = 1;
  static final int HIGHEST = 5;

  /**
   * Words in use.
   *
   * @param stored of an organisation's own wording; null for those that come with Getrouw
   * @param yaml the file that they stand in
   */
  record InUse(@Nullable Stored stored, String yaml, Wording wording) {}

  private final WordingRepository own;
  private final Map<String, Wording> ours = new LinkedHashMap<>();

  Wordings(WordingRepository own) {
    this.own = own;
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:guests/*.yaml")) {
        String yaml = file.getContentAsString(StandardCharsets.UTF_8);
        ours.put(yaml, WordingFile.read(yaml));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What a new round of this organisation would ask. */
  Optional<InUse> inUse(OrganisationId organisation, Instrument instrument) {
    return own.newest(organisation, instrument.code())
        .flatMap(Wordings::read)
        .filter(words -> fits(words.wording(), instrument))
        .or(() -> ours(instrument));
  }

  /**
   * What a round asks that was opened with these words.
   *
   * @param stored null for those that come with Getrouw
   */
  Optional<Wording> of(Instrument instrument, @Nullable Long stored) {
    return (stored == null ? ours(instrument) : own.find(stored).flatMap(Wordings::read))
        .map(InUse::wording);
  }

  private static Optional<InUse> read(Stored stored) {
    return Optional.ofNullable(stored.yaml())
        .map(yaml -> new InUse(stored, yaml, WordingFile.read(yaml)));
  }

  private Optional<InUse> ours(Instrument instrument) {
    return ours.entrySet().stream()
        .filter(file -> fits(file.getValue(), instrument))
        .findFirst()
        .map(file -> new InUse(null, file.getKey(), file.getValue()));
  }

  /** Same code and version, and each of its items is there, scored from 1 to 5, not reversed. */
  static boolean fits(Wording wording, Instrument instrument) {
    return wording.instrument().equals(instrument.code())
        && wording.versions().contains(instrument.version())
        && wording.questions().stream()
            .allMatch(
                question -> instrument.item(question.item()).filter(Wordings::fits).isPresent());
  }

  static boolean fits(Item item) {
    return item.scale().min() == LOWEST && item.scale().max() == HIGHEST && !item.reversed();
  }
}
