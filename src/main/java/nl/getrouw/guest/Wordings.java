package nl.getrouw.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The wordings for guests that come with Getrouw: {@code guests/*.yaml}. */
@Component
class Wordings {

  static final int LOWEST = 1;
  static final int HIGHEST = 5;

  private final List<Wording> all = new ArrayList<>();

  Wordings() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:guests/*.yaml")) {
        all.add(WordingFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * The wording that fits an instrument: same code and version, and each of its items is there,
   * scored from 1 to 5 and not reversed.
   */
  Optional<Wording> of(Instrument instrument) {
    return all.stream()
        .filter(wording -> wording.instrument().equals(instrument.code()))
        .filter(wording -> wording.versions().contains(instrument.version()))
        .filter(
            wording ->
                wording.questions().stream()
                    .allMatch(
                        question ->
                            instrument.item(question.item()).filter(Wordings::fits).isPresent()))
        .findFirst();
  }

  private static boolean fits(Item item) {
    return item.scale().min() == LOWEST && item.scale().max() == HIGHEST && !item.reversed();
  }
}
