package nl.getrouw.learning.growth;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The two ways of looking at one's own work. */
public enum CheckKind {
  /** The four V's and methodical work, five statements each, from 1 (hardly ever) to 5 (always). */
  COMPETENCE(1, 5, new BigDecimal("0.60")),
  /** Eight features of recovery-supportive work, each from 1 to 10. */
  SCAN(1, 10, new BigDecimal("1.20"));

  /** Version of the statements; goes up when their meaning changes. */
  public static final int WORDING = 1;

  /**
   * Reliability with which change is judged. Nobody has measured it for these statements yet: it is
   * an assumption, said wherever it is used.
   */
  public static final BigDecimal ASSUMED_RELIABILITY = new BigDecimal("0.80");

  private static final int STATEMENTS = 5;

  private final int lowest;
  private final int highest;
  private final BigDecimal spread;

  CheckKind(int lowest, int highest, BigDecimal spread) {
    this.lowest = lowest;
    this.highest = highest;
    this.spread = spread;
  }

  /**
   * A part of the whole with a figure of its own.
   *
   * @param code {@code verbinden}, {@code hoop}
   * @param topic the ingredient it belongs to; empty for a feature of the self-scan
   * @param statements codes of what is answered: {@code verbinden.1}
   */
  public record Area(String code, Optional<Topic> topic, List<String> statements) {

    public Area {
      statements = List.copyOf(statements);
    }

    /** Message key of its name. */
    public String key() {
      return topic.map(Topic::key).orElse("growth.feature." + code);
    }
  }

  public int lowest() {
    return lowest;
  }

  public int highest() {
    return highest;
  }

  /** The standard deviation between people that change is judged with; assumed as well. */
  public BigDecimal spread() {
    return spread;
  }

  /** As in an address: {@code competenties}, {@code zelfscan}. */
  public String code() {
    return this == COMPETENCE ? "competenties" : "zelfscan";
  }

  public static Optional<CheckKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny();
  }

  /** Message key of its name. */
  public String key() {
    return "growth.check." + code();
  }

  public List<Area> areas() {
    return switch (this) {
      case COMPETENCE ->
          List.of(
                  Topic.VERBINDEN,
                  Topic.VERSTAAN,
                  Topic.VERZEKEREN,
                  Topic.VERSTERKEN,
                  Topic.METHODISCH)
              .stream()
              .map(CheckKind::area)
              .toList();
      case SCAN ->
          List.of("hoop", "aanwezig", "kader", "verhaal", "kracht", "ervaring", "naasten", "lijden")
              .stream()
              .map(code -> new Area(code, Optional.empty(), List.of(code)))
              .toList();
    };
  }

  private static Area area(Topic topic) {
    return new Area(
        topic.code(),
        Optional.of(topic),
        IntStream.rangeClosed(1, STATEMENTS).mapToObj(at -> topic.code() + "." + at).toList());
  }

  /** Everything that is answered, in order. */
  public List<String> statements() {
    return areas().stream().flatMap(area -> area.statements().stream()).toList();
  }

  /** Message key of a statement. */
  public static String statementKey(String statement) {
    return "growth.statement." + statement;
  }
}
