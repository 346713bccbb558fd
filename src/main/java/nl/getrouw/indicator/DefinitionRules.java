package nl.getrouw.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.indicator.Definition.Field;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;

/** What a definition has to say before it can be stored. */
final class DefinitionRules {

  private static final int AT_LEAST = 3;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private DefinitionRules() {}

  static List<Problem<Field>> problems(Definition definition) {
    List<Problem<Field>> problems = new ArrayList<>();
    text(problems, Field.NAME, definition.name(), Definition.NAME_AT_MOST);
    text(problems, Field.QUESTION, definition.question(), Definition.QUESTION_AT_MOST);
    text(problems, Field.NUMERATOR, definition.numerator(), Definition.WORDS_AT_MOST);
    if (definition.kind() == IndicatorKind.PROPORTION || definition.divides()) {
      text(problems, Field.DENOMINATOR, definition.denominator(), Definition.WORDS_AT_MOST);
    }
    if (definition.unit().length() > Definition.UNIT_AT_MOST) {
      problems.add(problem(Field.UNIT, "indicator.refused.tooLong", Definition.UNIT_AT_MOST));
    }
    target(problems, definition);
    return problems;
  }

  /** Once there are figures, what they are figures of stays. */
  static List<Problem<Field>> fixed(Definition was, Definition becomes) {
    List<Problem<Field>> problems = new ArrayList<>();
    for (Field field : List.of(Field.KIND, Field.CADENCE, Field.SCOPE)) {
      if (!was.said(field).equals(becomes.said(field))) {
        problems.add(problem(field, "indicator.refused.fixed"));
      }
    }
    if (was.divides() != becomes.divides() && problems.isEmpty()) {
      problems.add(problem(Field.DENOMINATOR, "indicator.refused.fixedDenominator"));
    }
    return problems;
  }

  private static void text(List<Problem<Field>> problems, Field field, String text, int most) {
    if (text.length() < AT_LEAST) {
      problems.add(problem(field, "indicator.refused.missing." + field.name()));
    } else if (text.length() > most) {
      problems.add(problem(field, "indicator.refused.tooLong", most));
    }
  }

  private static void target(List<Problem<Field>> problems, Definition definition) {
    BigDecimal target = definition.target();
    if (target == null) {
      return;
    }
    boolean proportion = definition.kind() == IndicatorKind.PROPORTION;
    boolean negative = target.signum() < 0 && definition.kind() != IndicatorKind.MEASUREMENT;
    if (proportion && (negative || target.compareTo(HUNDRED) > 0)) {
      problems.add(problem(Field.TARGET, "indicator.refused.percentage"));
    } else if (negative || target.abs().compareTo(MOST) > 0 || target.scale() > 4) {
      problems.add(problem(Field.TARGET, "indicator.refused.number"));
    }
  }

  private static Problem<Field> problem(Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}
