package nl.getrouw.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * All conversation cards, the same for everybody: {@code cards/*.yaml}, read and checked at the
 * start. Cards are no secret, so that there is no actor here.
 */
@Service
public class Cards {

  private static final Comparator<Card> ORDER =
      Comparator.comparing(Card::theme).thenComparing(Card::voice).thenComparing(Card::number);

  private final List<Card> all;
  private final Map<CardId, Card> byId;
  private final IntUnaryOperator chance;

  @Autowired
  Cards() {
    this(fromFiles(), bound -> ThreadLocalRandom.current().nextInt(bound));
  }

  /**
   * @param chance a number from 0 below what it is given
   * @throws IllegalStateException if two cards have one number
   */
  Cards(List<Card> cards, IntUnaryOperator chance) {
    this.all = cards.stream().sorted(ORDER).toList();
    this.byId = all.stream().collect(Collectors.toUnmodifiableMap(Card::id, Function.identity()));
    this.chance = chance;
  }

  private static List<Card> fromFiles() {
    try {
      List<Card> cards = new ArrayList<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:cards/*.yaml")) {
        cards.addAll(CardFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
      }
      return cards;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Every card, in order of theme, voice and number. */
  public List<Card> all() {
    return all;
  }

  /** The cards of one theme and voice, in order of number. */
  public List<Card> of(Theme theme, Voice voice) {
    return all.stream().filter(card -> card.theme() == theme && card.voice() == voice).toList();
  }

  /** A card, if it is there (still). */
  public Optional<Card> find(CardId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The cards with these ids that are there, in order. */
  public List<Card> find(Collection<CardId> ids) {
    return all.stream().filter(card -> ids.contains(card.id())).toList();
  }

  /**
   * The cards with all these words in their question or hint, in one of both languages; a part of a
   * word will do.
   *
   * @param words blank finds nothing
   * @param voice null for every voice
   */
  public List<Card> search(String words, @Nullable Voice voice) {
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    return words.isBlank()
        ? List.of()
        : all.stream()
            .filter(card -> voice == null || card.voice() == voice)
            .filter(card -> Stream.of(parts).allMatch(texts(card)::contains))
            .toList();
  }

  private static String texts(Card card) {
    return Stream.of(card.question(), card.hint())
        .filter(text -> text != null)
        .map(text -> text.nl() + "\n" + text.en())
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Draws a card by chance.
   *
   * @param themes to draw from; empty for all six
   * @param not cards that were drawn before, oldest first; once all are, only the last one is
   *     avoided
   * @throws IllegalStateException if these themes have no card in this voice
   */
  public Card draw(Set<Theme> themes, Voice voice, Collection<CardId> not) {
    List<Card> pile =
        all.stream()
            .filter(card -> card.voice() == voice)
            .filter(card -> themes.isEmpty() || themes.contains(card.theme()))
            .toList();
    if (pile.isEmpty()) {
      throw new IllegalStateException("no cards of " + themes + " for " + voice);
    }
    List<Card> fresh = pile.stream().filter(card -> !not.contains(card.id())).toList();
    if (fresh.isEmpty()) {
      CardId last = List.copyOf(not).getLast();
      fresh = pile.stream().filter(card -> pile.size() == 1 || !card.id().equals(last)).toList();
    }
    return fresh.get(chance.applyAsInt(fresh.size()));
  }
}
