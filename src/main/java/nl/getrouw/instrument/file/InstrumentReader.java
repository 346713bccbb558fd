package nl.getrouw.instrument.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Comparison;
import nl.getrouw.instrument.Condition;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Gate;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentKind;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.MissingRule;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.instrument.Scale;
import nl.getrouw.instrument.Soundness;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/** Reads the tree of an instrument file, key by key, and checks the whole. */
final class InstrumentReader {

  private static final Scale STAND_IN = Scale.of(1, 5);

  private static final List<String> FILE_KEYS =
      List.of(
          "format",
          "code",
          "version",
          "kind",
          "languages",
          "title",
          "description",
          "notice",
          "sources",
          "scale",
          "domains",
          "total",
          "rounding",
          "bands",
          "gates",
          "missing");
  private static final List<String> DOMAIN_KEYS =
      List.of("code", "name", "description", "ingredient", "weight", "aggregate", "items");
  private static final List<String> ITEM_KEYS =
      List.of(
          "code",
          "name",
          "question",
          "explanation",
          "evidence",
          "scale",
          "reversed",
          "weight",
          "notApplicable",
          "notRateable",
          "minimum",
          "when",
          "anchors");
  private static final List<String> SCALE_KEYS = List.of("min", "max", "type");
  private static final List<String> COMPARISON_KEYS = List.of("atLeast", "atMost", "equals");
  private static final List<String> CONDITION_KEYS = List.of("item", "atLeast", "atMost", "equals");
  private static final List<String> TOTAL_KEYS = List.of("rule", "parts");
  private static final List<String> PART_KEYS = List.of("code", "name", "domains", "rule");
  private static final List<String> ROUNDING_KEYS = List.of("stage", "decimals");
  private static final List<String> GATE_KEYS =
      List.of("code", "name", "items", "atLeast", "answer");
  private static final List<String> MISSING_KEYS = List.of("rule", "minimumShare", "value");

  private final Section file;
  private final Findings findings;
  private @Nullable Scale commonScale;

  private InstrumentReader(Section file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The instrument, if nothing was found to be wrong. */
  static Optional<Instrument> read(Tree tree, List<Fault> faults) {
    if (tree.root() == null) {
      return Optional.empty();
    }
    var findings = new Findings(tree, faults);
    if (!(tree.root() instanceof Node.Mapping root)) {
      findings.fault("", "fileNotMapping");
      return Optional.empty();
    }
    var context = new Section.Context(findings, isOnlyDutch(root));
    return new InstrumentReader(Section.of(root, "", context, FILE_KEYS), findings).instrument();
  }

  private static boolean isOnlyDutch(Node.Mapping root) {
    return root.values().get("languages") instanceof Node.Sequence(List<Node> entries)
        && entries.size() == 1
        && entries.getFirst() instanceof Node.Scalar(String language, boolean _)
        && language.equals("nl");
  }

  private Optional<Instrument> instrument() {
    checkFormat();
    checkLanguages();
    String code = file.code("code", Form.CODE);
    String version = file.code("version", Form.VERSION);
    InstrumentKind kind = file.choice("kind", InstrumentKind.class, InstrumentKind.AUDIT);
    Bilingual title = file.bilingual("title", Limits.NAME);
    Bilingual description = file.bilingual("description", Limits.PROSE);
    Bilingual notice = file.bilingualOrNull("notice", Limits.PROSE);
    List<String> sources = file.texts("sources", Limits.CITATION, Limits.SOURCES);
    commonScale = file.has("scale") ? scale(file) : null;
    List<Domain> domains =
        file.sections("domains", Limits.DOMAINS, DOMAIN_KEYS).stream().map(this::domain).toList();
    TotalRule total = total();
    Rounding rounding = rounding();
    MissingRule missing = missing();
    List<Gate> gates =
        file.has("gates")
            ? file.sections("gates", Limits.GATES, GATE_KEYS).stream().map(this::gate).toList()
            : List.of();
    BandsReader levels = BandsReader.of(file, findings);
    List<BandSet> bands = levels.sets();

    var soundness = new Soundness(domains, total, rounding, bands, gates, missing);
    soundness.violations().forEach(findings::add);
    levels.checkEnds(soundness);
    return findings.isEmpty()
        ? Optional.of(
            new Instrument(
                code,
                version,
                kind,
                title,
                description,
                notice,
                sources,
                domains,
                total,
                rounding,
                bands,
                gates,
                missing))
        : Optional.empty();
  }

  private void checkFormat() {
    if (file.require("format")) {
      Integer format = file.integerOrNull("format", 0, Integer.MAX_VALUE);
      if (format != null && format != InstrumentFile.FORMAT) {
        findings.fault("format", "formatUnknown", Integer.toString(format));
      }
    }
  }

  private void checkLanguages() {
    if (file.has("languages")) {
      List<String> languages = file.texts("languages", 2, 2);
      boolean known = languages.equals(List.of("nl")) || languages.equals(List.of("nl", "en"));
      if (!known && !file.isInDoubt("languages")) {
        findings.fault("languages", "languagesUnknown");
      }
    }
  }

  // Domains and items

  private Domain domain(Section section) {
    return new Domain(
        section.code("code", Form.CODE),
        section.bilingual("name", Limits.NAME),
        section.bilingualOrNull("description", Limits.PROSE),
        section.choiceOrNull("ingredient", Ingredient.class),
        section.positive("weight", Limits.WEIGHT, BigDecimal.ONE),
        section.has("aggregate")
            ? section.choice("aggregate", Domain.Aggregate.class, Domain.Aggregate.MEAN)
            : Domain.Aggregate.MEAN,
        section.sections("items", Limits.ITEMS, ITEM_KEYS).stream().map(this::item).toList());
  }

  private Item item(Section section) {
    return new Item(
        section.code("code", Form.ITEM_CODE),
        section.bilingual("name", Limits.NAME),
        section.bilingualOrNull("question", Limits.PROSE),
        section.bilingualOrNull("explanation", Limits.PROSE),
        section.bilingualOrNull("evidence", Limits.PROSE),
        itemScale(section),
        section.flag("reversed", false),
        section.positive("weight", Limits.WEIGHT, BigDecimal.ONE),
        section.flag("notApplicable", true),
        section.integerOrNull("notRateable", Scale.LOWEST, Scale.HIGHEST),
        section.integerOrNull("minimum", Scale.LOWEST, Scale.HIGHEST),
        condition(section),
        section.has("anchors")
            ? new TreeMap<>(section.textsByNumber("anchors", Limits.PROSE))
            : new TreeMap<>());
  }

  private Scale itemScale(Section item) {
    if (item.has("scale")) {
      return scale(item);
    }
    if (commonScale == null && !file.isInDoubt("scale")) {
      findings.doubt(item.path("scale"), "scaleMissing");
    }
    return commonScale == null ? STAND_IN : commonScale;
  }

  private Scale scale(Section owner) {
    Section scale = owner.section("scale", SCALE_KEYS).orElse(null);
    if (scale == null) {
      return STAND_IN;
    }
    if (scale.has("type")) {
      String type = scale.word("type");
      if (type != null && !type.equals("yes-no")) {
        scale.unknownWord("type", type, List.of("yes-no"));
      }
      if (scale.has("min") || scale.has("max")) {
        findings.doubt(scale.path(), "scaleMixed");
      }
      return Scale.ofYesNo();
    }
    int min = scale.integer("min", Scale.LOWEST, Scale.HIGHEST, STAND_IN.min());
    int max = scale.integer("max", Scale.LOWEST, Scale.HIGHEST, STAND_IN.max());
    if (scale.isInDoubt("min") || scale.isInDoubt("max")) {
      return STAND_IN;
    }
    if (min >= max) {
      findings.doubt(scale.path(), "scaleOrder", Integer.toString(min), Integer.toString(max));
      return STAND_IN;
    }
    return Scale.of(min, max);
  }

  private @Nullable Condition condition(Section item) {
    Section when = item.section("when", CONDITION_KEYS).orElse(null);
    if (when == null) {
      return null;
    }
    String other = when.code("item", Form.ITEM_CODE);
    Comparison comparison = comparison(when);
    return when.isInDoubt("item") || comparison == null ? null : new Condition(other, comparison);
  }

  private @Nullable Comparison comparison(Section section) {
    List<String> given = COMPARISON_KEYS.stream().filter(section::has).toList();
    if (given.size() != 1) {
      findings.doubt(section.path(), "comparisonNotOne");
      return null;
    }
    Integer value = section.integerOrNull(given.getFirst(), Scale.LOWEST, Scale.HIGHEST);
    if (value == null) {
      return null;
    }
    for (Comparison.Operator operator : Comparison.Operator.values()) {
      if (operator.key().equals(given.getFirst())) {
        return new Comparison(operator, value);
      }
    }
    return null;
  }

  // Rules for the whole

  private TotalRule total() {
    Section total = required("total", TOTAL_KEYS).orElse(null);
    if (total == null) {
      return TotalRule.of(TotalRule.Rule.NONE);
    }
    TotalRule.Rule rule = total.choice("rule", TotalRule.Rule.class, TotalRule.Rule.NONE);
    List<TotalRule.Part> parts =
        total.has("parts")
            ? total.sections("parts", Limits.PARTS, PART_KEYS).stream().map(this::part).toList()
            : List.of();
    return new TotalRule(rule, parts);
  }

  private TotalRule.Part part(Section section) {
    return new TotalRule.Part(
        section.code("code", Form.CODE),
        section.bilingual("name", Limits.NAME),
        section.codes("domains", Form.CODE, Limits.DOMAINS),
        section.choice("rule", TotalRule.PartRule.class, TotalRule.PartRule.MEAN));
  }

  private Rounding rounding() {
    Section rounding = required("rounding", ROUNDING_KEYS).orElse(null);
    if (rounding == null) {
      return new Rounding(Rounding.Stage.TOTAL, 1);
    }
    Rounding.Stage stage = rounding.choice("stage", Rounding.Stage.class, Rounding.Stage.TOTAL);
    if (stage == Rounding.Stage.NONE) {
      if (rounding.has("decimals")) {
        findings.doubt(rounding.path("decimals"), "decimalsUnexpected");
      }
      return new Rounding(stage, 0);
    }
    return new Rounding(stage, rounding.integer("decimals", 0, Rounding.MOST_DECIMALS, 1));
  }

  private MissingRule missing() {
    Section missing = file.section("missing", MISSING_KEYS).orElse(null);
    if (missing == null) {
      return new MissingRule.Incomplete();
    }
    String rule = missing.require("rule") ? missing.word("rule") : null;
    return switch (rule) {
      case "person-mean" -> {
        refuseBeside(missing, "value", rule);
        yield new MissingRule.PersonMean(
            missing.positive("minimumShare", BigDecimal.ONE, new BigDecimal("0.75")));
      }
      case "value" -> {
        refuseBeside(missing, "minimumShare", rule);
        Integer value =
            missing.require("value")
                ? missing.integerOrNull("value", Scale.LOWEST, Scale.HIGHEST)
                : null;
        yield value == null ? new MissingRule.Incomplete() : new MissingRule.Value(value);
      }
      case "incomplete" -> {
        refuseBeside(missing, "minimumShare", rule);
        refuseBeside(missing, "value", rule);
        yield new MissingRule.Incomplete();
      }
      case null -> new MissingRule.Incomplete();
      default -> {
        missing.unknownWord("rule", rule, List.of("incomplete", "person-mean", "value"));
        yield new MissingRule.Incomplete();
      }
    };
  }

  private void refuseBeside(Section missing, String key, String rule) {
    if (missing.has(key)) {
      findings.doubt(missing.path(key), "keyBesideRule", key, rule);
    }
  }

  private Gate gate(Section section) {
    Comparison answer =
        section.require("answer")
            ? section.section("answer", COMPARISON_KEYS).map(this::comparison).orElse(null)
            : null;
    List<String> items = section.codes("items", Form.ITEM_CODE, Limits.ITEMS);
    return new Gate(
        section.code("code", Form.CODE),
        section.bilingual("name", Limits.NAME),
        items,
        section.integer("atLeast", 1, Limits.ITEMS, 1),
        answer == null ? new Comparison(Comparison.Operator.AT_LEAST, 0) : answer);
  }

  private Optional<Section> required(String key, List<String> known) {
    return file.require(key) ? file.section(key, known) : Optional.empty();
  }
}
