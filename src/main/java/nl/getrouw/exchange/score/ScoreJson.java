package nl.getrouw.exchange.score;

import java.math.BigDecimal;
import java.util.Map;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Completeness;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Result;
import nl.getrouw.instrument.Scoring;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of the command. Every key is always there; what does not exist is {@code null}. */
final class ScoreJson {

  /** Rises when a key changes its meaning or goes. */
  static final int FORMAT = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final Instrument instrument;

  private ScoreJson(Instrument instrument) {
    this.instrument = instrument;
  }

  static String of(Instrument instrument, ScoreSheets sheets) {
    return MAPPER.writeValueAsString(new ScoreJson(instrument).answer(sheets));
  }

  private ObjectNode answer(ScoreSheets sheets) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("format", FORMAT);
    ObjectNode about = answer.putObject("instrument");
    about.put("code", instrument.code());
    about.put("version", instrument.version());
    about.put("title", instrument.title().nl());
    about.put("items", instrument.items().size());
    sheets
        .decisive()
        .ifPresentOrElse(
            ratings -> answer.set("result", result(ratings)), () -> answer.putNull("result"));
    ArrayNode raters = answer.putArray("raters");
    sheets
        .byRater()
        .forEach(
            (rater, ratings) -> {
              ObjectNode one = raters.addObject();
              one.put("rater", rater);
              one.set("result", result(ratings));
            });
    answer.set("agreement", new AgreementJson(instrument, sheets).array(MAPPER));
    return answer;
  }

  private ObjectNode result(Map<String, Rating> ratings) {
    Result result = Scoring.score(instrument, ratings);
    ObjectNode node = MAPPER.createObjectNode();
    node.put("total", result.total());
    band(node, result.band());
    completeness(node.putObject("completeness"), result.completeness());
    ArrayNode parts = node.putArray("parts");
    result
        .parts()
        .forEach(
            part -> {
              ObjectNode one = parts.addObject().put("code", part.part().code());
              scored(one, part.score(), part.scored(), part.applicable());
            });
    ArrayNode domains = node.putArray("domains");
    result
        .domains()
        .forEach(
            domain -> {
              ObjectNode one = domains.addObject().put("code", domain.domain().code());
              scored(one, domain.score(), domain.scored(), domain.applicable());
              band(one, domain.band());
            });
    requirements(node, result);
    items(node.putArray("items"), result);
    return node;
  }

  private static void scored(
      ObjectNode node, @Nullable BigDecimal score, int scored, int applicable) {
    node.put("score", score).put("scored", scored).put("applicable", applicable);
  }

  private static void band(ObjectNode node, @Nullable Band band) {
    if (band == null) {
      node.putNull("band");
      return;
    }
    ObjectNode one = node.putObject("band");
    one.put("code", band.code()).put("name", band.name().nl()).put("from", band.from());
    one.put("validMonths", band.validMonths());
  }

  private static void completeness(ObjectNode node, Completeness completeness) {
    node.put("complete", completeness.isComplete())
        .put("scored", completeness.scored())
        .put("notApplicable", completeness.notApplicable())
        .put("notRateable", completeness.notRateable())
        .put("missing", completeness.missing())
        .put("items", completeness.total());
  }

  private static void requirements(ObjectNode node, Result result) {
    ArrayNode gates = node.putArray("gates");
    result
        .gates()
        .forEach(
            gate ->
                gates
                    .addObject()
                    .put("code", gate.gate().code())
                    .put("met", gate.isMet())
                    .put("fitting", gate.fitting())
                    .put("open", gate.open())
                    .put("needed", gate.gate().atLeast()));
    ArrayNode minima = node.putArray("minima");
    result
        .minima()
        .forEach(
            minimum ->
                minima
                    .addObject()
                    .put("item", minimum.item().code())
                    .put("met", minimum.isMet())
                    .put("minimum", minimum.minimum())
                    .put("value", minimum.value()));
  }

  private static void items(ArrayNode items, Result result) {
    result
        .items()
        .forEach(
            item -> {
              ObjectNode one = items.addObject();
              one.put("item", item.item().code());
              one.put("state", item.state().name());
              one.put("value", item.value());
              band(one, item.band());
            });
  }
}
