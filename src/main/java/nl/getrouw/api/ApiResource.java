package nl.getrouw.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a key may read; each is named on it separately. */
public enum ApiResource {
  /** The organisation with its locations and teams. */
  UNITS,
  /** Own indicators with their series, limits and signals. */
  INDICATORS,
  /** Final audits with their results; never an auditor's own scores. */
  AUDITS,
  /** Implementation outcomes by month. */
  OUTCOMES;

  /** As the contract and problem reports name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String key() {
    return "api.resource." + name();
  }

  static String stored(Set<ApiResource> resources) {
    return new TreeSet<>(resources)
        .stream().map(ApiResource::name).collect(Collectors.joining(","));
  }

  static Set<ApiResource> read(String stored) {
    List<String> names = Arrays.asList(stored.split(",", -1));
    return Arrays.stream(values())
        .filter(resource -> names.contains(resource.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
