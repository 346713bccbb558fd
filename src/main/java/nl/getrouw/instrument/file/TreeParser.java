package nl.getrouw.instrument.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Builds a {@link Tree} from the events of a YAML parser, so that tags, anchors and aliases are
 * refused before anything could be made of them, and depth is limited before it could hurt.
 */
final class TreeParser {

  private static final int MOST_DEPTH = 10;
  private static final int MOST_NODES = 100_000;

  private final List<Fault> faults;
  private final Map<String, Place> places = new HashMap<>();
  private Iterator<Event> events = List.<Event>of().iterator();
  private Place latest = Place.START;
  private int nodes;

  private TreeParser(List<Fault> faults) {
    this.faults = faults;
  }

  /** Adds to the faults what is wrong with the text as YAML. */
  static Tree parse(String text, List<Fault> faults) {
    var parser = new TreeParser(faults);
    return new Tree(parser.document(text).orElse(null), parser.places);
  }

  private Optional<Node> document(String text) {
    var options = new LoaderOptions();
    options.setCodePointLimit(InstrumentFile.MOST_BYTES);
    events = new Yaml(options).parse(new StringReader(text)).iterator();
    try {
      return onlyDocument();
    } catch (Refused refused) {
      faults.add(refused.fault);
      return Optional.empty();
    }
  }

  private Optional<Node> onlyDocument() {
    Optional<Node> root = Optional.empty();
    for (Event event = next(); !event.is(Event.ID.StreamEnd); event = next()) {
      if (event.is(Event.ID.DocumentStart)) {
        if (root.isPresent()) {
          throw new Refused(Fault.at(latest, "", "documents"));
        }
        root = Optional.of(node(next(), "", 0));
      }
    }
    if (root.isEmpty() || (root.get() instanceof Node.Scalar scalar && scalar.isNothing())) {
      throw new Refused(Fault.at(Place.START, "", "empty"));
    }
    return root;
  }

  private Node node(Event event, String path, int depth) {
    places.putIfAbsent(path, latest);
    if (depth > MOST_DEPTH) {
      throw new Refused(Fault.at(latest, path, "tooDeep", Integer.toString(MOST_DEPTH)));
    }
    if (++nodes > MOST_NODES) {
      throw new Refused(Fault.at(latest, path, "tooMuch"));
    }
    refuseTagsAndReferences(event, path);
    return switch (event) {
      case MappingStartEvent _ -> mapping(path, depth);
      case SequenceStartEvent _ -> sequence(path, depth);
      case ScalarEvent scalar ->
          new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
      default -> throw new IllegalStateException("No node starts with " + event);
    };
  }

  private Node mapping(String path, int depth) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
      Place place = latest;
      Node key = node(event, Section.path(path, "?"), depth + 1);
      if (key instanceof Node.Scalar(String name, boolean _)) {
        String valuePath = Section.path(path, name);
        Place first = places.putIfAbsent(valuePath, place);
        Node value = node(next(), valuePath, depth + 1);
        if (values.putIfAbsent(name, value) != null) {
          String firstLine = first == null ? "?" : Integer.toString(first.line());
          faults.add(Fault.at(place, valuePath, "keyTwice", name, firstLine));
        }
      } else {
        faults.add(Fault.at(place, path, "keyNotText"));
        node(next(), Section.path(path, "?"), depth + 1);
      }
    }
    return new Node.Mapping(values);
  }

  private Node sequence(String path, int depth) {
    List<Node> entries = new ArrayList<>();
    for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
      entries.add(node(event, path + "[" + (entries.size() + 1) + "]", depth + 1));
    }
    return new Node.Sequence(entries);
  }

  private void refuseTagsAndReferences(Event event, String path) {
    if (event instanceof AliasEvent) {
      throw new Refused(Fault.at(latest, path, "alias"));
    }
    @Nullable String anchor =
        switch (event) {
          case CollectionStartEvent collection -> collection.getAnchor();
          case ScalarEvent scalar -> scalar.getAnchor();
          default -> null;
        };
    if (anchor != null) {
      throw new Refused(Fault.at(latest, path, "alias"));
    }
    @Nullable String tag =
        switch (event) {
          case CollectionStartEvent collection -> collection.getTag();
          case ScalarEvent scalar -> scalar.getTag();
          default -> null;
        };
    if (tag != null) {
      throw new Refused(Fault.at(latest, path, "tag", tag));
    }
  }

  private Event next() {
    try {
      Event event = events.next();
      latest = Place.of(event.getStartMark());
      return event;
    } catch (MarkedYAMLException e) {
      throw new Refused(SyntaxProblem.fault(e, latest));
    } catch (RuntimeException e) {
      // the parser promises nothing about what else it throws at broken text
      throw new Refused(Fault.at(latest, "", "syntax"));
    }
  }

  /** Reading cannot go on. */
  private static final class Refused extends RuntimeException {
    private final transient Fault fault;

    Refused(Fault fault) {
      super(fault.key(), null, false, false);
      this.fault = fault;
    }
  }
}
