package nl.getrouw.instrument.file;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Comparison;
import nl.getrouw.instrument.Condition;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Gate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.MissingRule;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.instrument.Scale;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes an instrument key by key, in the order in which the format describes them. */
final class InstrumentWriter {

  private static final int LINE = 100;
  private static final Resolver RESOLVER = new Resolver();

  private final Instrument instrument;
  private final boolean onlyDutch;
  private final Scale commonScale;

  private InstrumentWriter(Instrument instrument) {
    this.instrument = instrument;
    this.onlyDutch = texts(instrument).allMatch(Bilingual::isOneText);
    this.commonScale = mostCommon(instrument.items().stream().map(Item::scale).toList());
  }

  static String write(Instrument instrument) {
    var options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setWidth(LINE);
    options.setSplitLines(false);
    options.setIndent(2);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    var text = new StringWriter();
    new Yaml(options).serialize(new InstrumentWriter(instrument).file().block(), text);
    return text.toString();
  }

  private Keys file() {
    return new Keys()
        .put("format", number(InstrumentFile.FORMAT))
        .put("code", words(instrument.code()))
        .put("version", words(instrument.version()))
        .put("kind", word(instrument.kind()))
        .put("languages", onlyDutch ? inLine(List.of(words("nl"))) : null)
        .put("title", text(instrument.title()))
        .put("description", text(instrument.description()))
        .put("notice", text(instrument.notice()))
        .put("sources", list(instrument.sources(), InstrumentWriter::words))
        .put("scale", scale(commonScale))
        .put("domains", list(instrument.domains(), this::domain))
        .put("total", total(instrument.total()))
        .put("rounding", rounding(instrument.rounding()))
        .put("bands", list(instrument.bands(), this::bands))
        .put("gates", list(instrument.gates(), this::gate))
        .put("missing", missing(instrument.missing()));
  }

  private Node domain(Domain domain) {
    return new Keys()
        .put("code", words(domain.code()))
        .put("name", text(domain.name()))
        .put("description", text(domain.description()))
        .put("ingredient", word(domain.ingredient()))
        .put("weight", weight(domain.weight()))
        .put("aggregate", unless(Domain.Aggregate.MEAN, domain.aggregate()))
        .put("items", list(domain.items(), this::item))
        .block();
  }

  private Node item(Item item) {
    return new Keys()
        .put("code", words(item.code()))
        .put("name", text(item.name()))
        .put("question", text(item.question()))
        .put("explanation", text(item.explanation()))
        .put("evidence", text(item.evidence()))
        .put("scale", item.scale().equals(commonScale) ? null : scale(item.scale()))
        .put("reversed", item.reversed() ? plain("true") : null)
        .put("weight", weight(item.weight()))
        .put("notApplicable", item.notApplicable() ? null : plain("false"))
        .put("notRateable", number(item.notRateable()))
        .put("minimum", number(item.minimum()))
        .put("when", condition(item.when()))
        .put("anchors", anchors(item))
        .block();
  }

  private static Node scale(Scale scale) {
    return scale.yesNo()
        ? new Keys().put("type", plain("yes-no")).inLine()
        : new Keys().put("min", number(scale.min())).put("max", number(scale.max())).inLine();
  }

  private static @Nullable Node condition(@Nullable Condition when) {
    return when == null
        ? null
        : new Keys()
            .put("item", words(when.item()))
            .put(when.comparison().operator().key(), number(when.comparison().value()))
            .inLine();
  }

  private @Nullable Node anchors(Item item) {
    var anchors = new Keys();
    item.anchors().forEach((value, anchor) -> anchors.put(value.toString(), text(anchor)));
    return item.anchors().isEmpty() ? null : anchors.block();
  }

  private Node total(TotalRule total) {
    return new Keys()
        .put("rule", word(total.rule()))
        .put("parts", list(total.parts(), this::part))
        .block();
  }

  private Node part(TotalRule.Part part) {
    return new Keys()
        .put("code", words(part.code()))
        .put("name", text(part.name()))
        .put("domains", inLine(part.domains().stream().map(InstrumentWriter::words).toList()))
        .put("rule", word(part.rule()))
        .block();
  }

  private static Node rounding(Rounding rounding) {
    boolean none = rounding.stage() == Rounding.Stage.NONE;
    return new Keys()
        .put("stage", word(rounding.stage()))
        .put("decimals", none ? null : number(rounding.decimals()))
        .inLine();
  }

  private Node bands(BandSet set) {
    return new Keys()
        .put("on", words(set.on().word()))
        .put("levels", list(set.levels(), this::level))
        .block();
  }

  private Node level(Band level) {
    return new Keys()
        .put("code", words(level.code()))
        .put("name", text(level.name()))
        .put("from", plain(level.from().toPlainString()))
        .put("look", word(level.look()))
        .put("validMonths", number(level.validMonths()))
        .block();
  }

  private Node gate(Gate gate) {
    Comparison answer = gate.answer();
    return new Keys()
        .put("code", words(gate.code()))
        .put("name", text(gate.name()))
        .put("items", inLine(gate.items().stream().map(InstrumentWriter::words).toList()))
        .put("atLeast", number(gate.atLeast()))
        .put("answer", new Keys().put(answer.operator().key(), number(answer.value())).inLine())
        .block();
  }

  private static Node missing(MissingRule missing) {
    return switch (missing) {
      case MissingRule.Incomplete _ -> new Keys().put("rule", plain("incomplete")).inLine();
      case MissingRule.PersonMean(BigDecimal share) ->
          new Keys()
              .put("rule", plain("person-mean"))
              .put("minimumShare", plain(share.toPlainString()))
              .inLine();
      case MissingRule.Value(int value) ->
          new Keys().put("rule", plain("value")).put("value", number(value)).inLine();
    };
  }

  // Nodes

  private @Nullable Node text(@Nullable Bilingual text) {
    if (text == null) {
      return null;
    }
    var keys = new Keys().put("nl", words(text.nl()));
    return onlyDutch ? keys.inLine() : keys.put("en", words(text.en())).block();
  }

  private static Node words(String text) {
    boolean needsQuotes = !new nl.getrouw.instrument.file.Node.Scalar(text, true).isText();
    ScalarStyle style =
        needsQuotes || text.contains("\n") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    return new ScalarNode(Tag.STR, text, null, null, style);
  }

  /** Text without quotes, with the tag that it has by itself: a number stays a number. */
  private static Node plain(String text) {
    Tag tag = RESOLVER.resolve(NodeId.scalar, text, true);
    return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
  }

  private static @Nullable Node number(@Nullable Integer number) {
    return number == null ? null : plain(number.toString());
  }

  private static @Nullable Node weight(BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0 ? null : plain(weight.toPlainString());
  }

  private static @Nullable Node word(@Nullable Enum<?> choice) {
    return choice == null ? null : plain(Words.of(choice));
  }

  private static <E extends Enum<E>> @Nullable Node unless(E usual, E choice) {
    return choice == usual ? null : word(choice);
  }

  private static <T> @Nullable Node list(List<T> entries, Function<T, Node> node) {
    return entries.isEmpty()
        ? null
        : new SequenceNode(Tag.SEQ, entries.stream().map(node).toList(), FlowStyle.BLOCK);
  }

  private static Node inLine(List<Node> entries) {
    return new SequenceNode(Tag.SEQ, entries, FlowStyle.FLOW);
  }

  private static Scale mostCommon(List<Scale> scales) {
    return scales.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static Stream<Bilingual> texts(Instrument instrument) {
    return Stream.of(
            Stream.of(instrument.title(), instrument.description()),
            Stream.ofNullable(instrument.notice()),
            instrument.domains().stream().flatMap(InstrumentWriter::texts),
            instrument.total().parts().stream().map(TotalRule.Part::name),
            instrument.bands().stream().flatMap(set -> set.levels().stream()).map(Band::name),
            instrument.gates().stream().map(Gate::name))
        .flatMap(Function.identity());
  }

  private static Stream<Bilingual> texts(Domain domain) {
    return Stream.of(
            Stream.of(domain.name()),
            Stream.ofNullable(domain.description()),
            domain.items().stream().flatMap(InstrumentWriter::texts))
        .flatMap(Function.identity());
  }

  private static Stream<Bilingual> texts(Item item) {
    return Stream.of(
            Stream.of(item.name()),
            Stream.ofNullable(item.question()),
            Stream.ofNullable(item.explanation()),
            Stream.ofNullable(item.evidence()),
            item.anchors().values().stream())
        .flatMap(Function.identity());
  }

  /** The keys of a mapping, in order; a key without value is left out. */
  private static final class Keys {

    private final List<NodeTuple> tuples = new ArrayList<>();

    Keys put(String key, @Nullable Node value) {
      if (value != null) {
        tuples.add(new NodeTuple(plain(key), value));
      }
      return this;
    }

    Node block() {
      return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    Node inLine() {
      return new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW);
    }
  }
}
