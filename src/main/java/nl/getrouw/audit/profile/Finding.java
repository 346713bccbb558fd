package nl.getrouw.audit.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Change.Kind;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.TotalRule;
import org.jspecify.annotations.Nullable;

/**
 * The finding of an audit, put together from the frozen scores and nothing else. "Grows" and "loses
 * ground" are said only of changes beyond what auditors differ; what is equal is named together.
 */
final class Finding {

  private final Profile profile;
  private final ProfileWords words;
  private final List<DomainLine> scored;

  Finding(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.words = words;
    this.scored =
        profile.domains().stream()
            .filter(line -> line.score() != null && counts(profile.instrument(), line))
            .toList();
  }

  /** A domain outside every part of a composite says nothing of how faithful a team works. */
  private static boolean counts(Instrument instrument, DomainLine line) {
    TotalRule total = instrument.total();
    return total.rule() != TotalRule.Rule.COMPOSITE
        || total.parts().stream().anyMatch(part -> part.domains().contains(line.domain().code()));
  }

  String headline() {
    List<DomainLine> lowest = extreme(Comparator.comparingDouble(this::height));
    List<DomainLine> highest = extreme(Comparator.comparingDouble(this::height).reversed());
    if (scored.size() < 2) {
      return total();
    }
    List<DomainLine> up = most(Kind.CLEARLY_HIGHER);
    List<DomainLine> down = most(Kind.CLEARLY_LOWER);
    Earlier earlier = profile.earlier();
    if (!up.isEmpty() && !down.isEmpty()) {
      return words.text(
          "profile.finding.growsDrops", start(up), up.size(), middle(down), down.size());
    }
    if (!up.isEmpty()) {
      return up.equals(lowest)
          ? words.text("profile.finding.growsThere", start(up), up.size())
          : words.text("profile.finding.growsRoom", start(up), up.size(), middle(lowest));
    }
    if (!down.isEmpty()) {
      return down.stream().anyMatch(highest::contains)
          ? words.text(
              "profile.finding.dropsStill",
              start(down),
              down.size(),
              start(highest),
              highest.size())
          : words.text(
              "profile.finding.dropsStrong",
              start(down),
              down.size(),
              start(highest),
              highest.size());
    }
    if (lowest.size() == scored.size()) {
      return words.text(
          "profile.finding.even",
          words.domainsNoun(scored.size()),
          words.score(scored.getFirst().score()));
    }
    if (earlier != null && profile.domains().stream().anyMatch(line -> line.change() != null)) {
      return words.text("profile.finding.little", words.since(earlier), middle(lowest));
    }
    return words.text("profile.finding.strongRoom", start(highest), highest.size(), middle(lowest));
  }

  String chartHeadline() {
    if (scored.isEmpty()) {
      return words.text("profile.chart.none", words.domainsNoun(2));
    }
    Map<Kind, List<DomainLine>> changes = new LinkedHashMap<>();
    for (DomainLine line : scored) {
      Change change = line.change();
      if (change != null) {
        changes.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(line);
      }
    }
    return changes.isEmpty() ? levels() : changes(changes);
  }

  private String changes(Map<Kind, List<DomainLine>> changes) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : List.of(Kind.CLEARLY_HIGHER, Kind.CLEARLY_LOWER)) {
      List<DomainLine> lines = changes.getOrDefault(kind, List.of());
      if (!lines.isEmpty()) {
        String names = parts.isEmpty() ? start(lines) : middle(lines);
        parts.add(words.text("profile.chart." + kind, names, lines.size()));
      }
    }
    boolean named = !parts.isEmpty();
    for (Kind kind :
        List.of(Kind.HIGHER, Kind.HIGHER_UNKNOWN, Kind.SAME, Kind.LOWER, Kind.LOWER_UNKNOWN)) {
      int count = changes.getOrDefault(kind, List.of()).size();
      if (count > 0) {
        String word = words.text("profile.chart.word." + kind);
        parts.add(counted(count, word, "profile.chart.first", named, parts.isEmpty()));
        named = false;
      }
    }
    return String.join(", ", parts);
  }

  /** How many domains stand in each band, from strong to low; the range where there are none. */
  private String levels() {
    Map<Band, Integer> counts = new LinkedHashMap<>();
    scored.stream()
        .sorted(Comparator.comparingDouble(this::height).reversed())
        .map(DomainLine::band)
        .filter(Objects::nonNull)
        .forEach(band -> counts.merge(band, 1, Integer::sum));
    if (counts.isEmpty()) {
      return words.text("profile.chart.scores", words.domainsNoun(2));
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (band, count) ->
            parts.add(
                counted(
                    count,
                    words.in(band.name()),
                    "profile.chart.firstBand",
                    false,
                    parts.isEmpty())));
    return String.join(", ", parts);
  }

  private String counted(int count, String word, String firstKey, boolean others, boolean first) {
    if (first) {
      return words.text(
          firstKey,
          ProfileWords.capital(words.count(count)),
          words.domainsNoun(count),
          count,
          word);
    }
    String restKey = others ? "profile.chart.others" : firstKey + ".rest";
    return words.text(restKey, words.count(count), word, count);
  }

  private String total() {
    var outcome = profile.outcome();
    if (outcome.total() == null) {
      return words.text("profile.finding.none");
    }
    String score = words.score(outcome.total());
    return words
        .band(outcome.band())
        .map(band -> words.text("profile.finding.totalBand", score, band))
        .orElseGet(() -> words.text("profile.finding.total", score));
  }

  /** The domains with the largest change of a kind. */
  private List<DomainLine> most(Kind kind) {
    List<DomainLine> lines = scored.stream().filter(line -> is(line.change(), kind)).toList();
    double largest = lines.stream().mapToDouble(this::change).max().orElse(0);
    return lines.stream().filter(line -> change(line) == largest).toList();
  }

  private static boolean is(@Nullable Change change, Kind kind) {
    return change != null && change.kind() == kind;
  }

  /** Change as a share of the domain's range, so that domains with other scales compare. */
  private double change(DomainLine line) {
    double before =
        ProfileChart.position(
            profile.instrument().rangeOf(line.domain()), Objects.requireNonNull(line.earlier()));
    return Math.abs(height(line) - before);
  }

  private List<DomainLine> extreme(Comparator<DomainLine> order) {
    return scored.stream()
        .min(order)
        .map(first -> scored.stream().filter(line -> height(line) == height(first)).toList())
        .orElse(List.of());
  }

  private double height(DomainLine line) {
    return ProfileChart.position(
        profile.instrument().rangeOf(line.domain()), Objects.requireNonNull(line.score()));
  }

  private String start(List<DomainLine> lines) {
    return words.names(lines, true);
  }

  private String middle(List<DomainLine> lines) {
    return words.names(lines, false);
  }
}
