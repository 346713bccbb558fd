package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Domain.Aggregate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.MissingRule;
import nl.getrouw.instrument.Rounding;

/** How the numbers of a report came about, read from the definition of the instrument. */
final class Method {

  private final Profile profile;
  private final Instrument instrument;
  private final ProfileWords words;

  Method(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.instrument = profile.instrument();
    this.words = words;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text(
            profile.agreement().isKnown() ? "report.method.blind" : "report.method.imported"));
    sentences.add(domains());
    sentences.add(words.text("report.method.total", words.totalRule()));
    sentences.add(rounding());
    instrument.bandsOnTotal().ifPresent(set -> sentences.add(bands("report.method.bands", set)));
    sentences.add(words.text("report.method.notApplicable"));
    if (instrument.items().stream().anyMatch(item -> item.notRateable() != null)) {
      sentences.add(words.text("report.method.notRateable"));
    }
    sentences.add(missing());
    if (profile.earlier() != null) {
      sentences.add(words.text("report.method.change"));
    }
    return sentences;
  }

  private String domains() {
    List<Aggregate> used =
        instrument.domains().stream().map(domain -> domain.aggregate()).distinct().toList();
    String noun = words.domainsNoun(1);
    return used.size() == 1
        ? words.text("report.method.domain." + used.getFirst(), noun)
        : words.text("report.method.domain.mixed", noun);
  }

  private String rounding() {
    Rounding rounding = instrument.rounding();
    return words.text("report.method.rounding." + rounding.stage(), rounding.decimals());
  }

  private String bands(String key, BandSet set) {
    List<String> names = new ArrayList<>();
    for (Band band : set.levels()) {
      names.add(words.text("report.method.band", words.in(band.name()), words.score(band.from())));
    }
    return words.text(key, words.list(names));
  }

  private String missing() {
    return switch (instrument.missing()) {
      case MissingRule.Incomplete _ -> words.text("report.method.missing.incomplete");
      case MissingRule.PersonMean(var share) ->
          words.text("report.method.missing.mean", words.percent(share));
      case MissingRule.Value(int value) -> words.text("report.method.missing.value", value);
    };
  }
}
