package nl.getrouw.instrument.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Look;
import nl.getrouw.instrument.Range;
import nl.getrouw.instrument.Soundness;

/** Reads the bands of an instrument file, and checks where its levels say they end. */
final class BandsReader {

  private static final List<String> BANDS_KEYS = List.of("on", "levels");
  private static final List<String> LEVEL_KEYS =
      List.of("code", "name", "from", "to", "look", "validMonths");

  private final Findings findings;
  private final List<Levels> bands;

  private BandsReader(Findings findings, List<Levels> bands) {
    this.findings = findings;
    this.bands = bands;
  }

  /** Reads the sets of bands; those that could not be read as they were meant are left out. */
  static BandsReader of(Section file, Findings findings) {
    List<Section> sections =
        file.has("bands") ? file.sections("bands", Limits.BANDS, BANDS_KEYS) : List.of();
    List<Levels> bands =
        sections.stream()
            .map(BandsReader::levels)
            .filter(levels -> !findings.isInDoubt(levels.path()))
            .toList();
    return new BandsReader(findings, bands);
  }

  List<BandSet> sets() {
    return bands.stream().map(Levels::set).toList();
  }

  /** Reports each {@code to} that does not fit the next {@code from} or the highest score. */
  void checkEnds(Soundness soundness) {
    bands.forEach(levels -> checkEnds(levels, soundness));
  }

  /**
   * A set of bands as it stands in the file.
   *
   * @param ends the {@code to} of each level, absent where it is left out
   */
  private record Levels(String path, BandSet set, List<Optional<BigDecimal>> ends) {}

  private static Levels levels(Section section) {
    BandSet.Target target = target(section);
    List<Band> levels = new ArrayList<>();
    List<Optional<BigDecimal>> ends = new ArrayList<>();
    for (Section level : section.sections("levels", Limits.LEVELS, LEVEL_KEYS)) {
      BigDecimal from = level.require("from") ? level.decimalOrNull("from") : null;
      levels.add(
          new Band(
              level.code("code", Form.CODE),
              level.bilingual("name", Limits.NAME),
              from == null ? BigDecimal.ZERO : from,
              level.choice("look", Look.class, Look.LOW),
              level.integerOrNull("validMonths", 1, Limits.MONTHS)));
      ends.add(Optional.ofNullable(level.decimalOrNull("to")));
    }
    return new Levels(section.path(), new BandSet(target, levels), ends);
  }

  private static BandSet.Target target(Section section) {
    String word = section.require("on") ? section.word("on") : null;
    String code = word == null ? "" : word.substring(word.indexOf(':') + 1);
    return switch (word) {
      case null -> new BandSet.Target.Total();
      case "total" -> new BandSet.Target.Total();
      case "domain" -> new BandSet.Target.EachDomain();
      case "item" -> new BandSet.Target.EachItem();
      case String one when one.startsWith("domain:") && Form.CODE.fits(code) ->
          new BandSet.Target.OneDomain(code);
      case String one when one.startsWith("item:") && Form.ITEM_CODE.fits(code) ->
          new BandSet.Target.OneItem(code);
      default -> {
        section.unknownWord(
            "on", word, List.of("total", "domain", "domain:<code>", "item", "item:<code>"));
        yield new BandSet.Target.Total();
      }
    };
  }

  /** Each {@code to} fits the next level's {@code from}, and the last one the highest score. */
  private void checkEnds(Levels levels, Soundness soundness) {
    Optional<BigDecimal> step = soundness.step(levels.set().on());
    for (int l = 0; l < levels.ends().size(); l++) {
      BigDecimal to = levels.ends().get(l).orElse(null);
      if (to != null) {
        String path = levels.path() + ".levels[" + (l + 1) + "].to";
        if (step.isEmpty()) {
          findings.fault(path, "bandToUnrounded");
        } else {
          checkEnd(levels, l, to.stripTrailingZeros(), step.get(), soundness, path);
        }
      }
    }
  }

  private void checkEnd(
      Levels levels, int l, BigDecimal to, BigDecimal step, Soundness soundness, String path) {
    List<Band> all = levels.set().levels();
    if (to.scale() > step.scale()) {
      findings.fault(path, "bandTooPrecise", to.toPlainString(), Integer.toString(step.scale()));
    } else if (to.compareTo(all.get(l).from()) < 0) {
      findings.fault(path, "bandEndsFirst", to.toPlainString(), all.get(l).from().toPlainString());
    } else if (l + 1 < all.size()) {
      BigDecimal next = all.get(l + 1).from();
      int compared = to.compareTo(next.subtract(step));
      if (compared != 0) {
        findings.fault(
            path,
            compared < 0 ? "bandGap" : "bandOverlap",
            to.toPlainString(),
            next.toPlainString(),
            next.subtract(step).toPlainString());
      }
    } else {
      checkLastEnd(levels, to, soundness, path);
    }
  }

  private void checkLastEnd(Levels levels, BigDecimal to, Soundness soundness, String path) {
    soundness.ranges(levels.set().on()).values().stream()
        .map(Range::highest)
        .max(BigDecimal::compareTo)
        .filter(highest -> highest.compareTo(to) != 0 && findings.isReachClear())
        .ifPresent(
            highest ->
                findings.fault(
                    path,
                    "bandEnd",
                    to.toPlainString(),
                    highest.stripTrailingZeros().toPlainString()));
  }
}
