package nl.getrouw.learning.intervision.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.security.Actor;

/** The names of step plans in the reader's language, each asked for once. */
final class MethodNames {

  private final Methods methods;
  private final Actor actor;
  private final Locale locale;
  private final Map<String, String> known = new HashMap<>();

  MethodNames(Methods methods, Actor actor, Locale locale) {
    this.methods = methods;
    this.actor = actor;
    this.locale = locale;
  }

  String of(String code, int version) {
    return known.computeIfAbsent(
        code + "/" + version, key -> name(methods.get(actor, code, version)));
  }

  String name(Method method) {
    return method.name().in(locale);
  }
}
