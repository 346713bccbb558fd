package nl.getrouw.audit.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.agreement.Level;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Profile.Figures;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Profile.Outcome;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.GateResult;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Range;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scale;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What a profile says in words, the same on the page and in the report. */
public final class ProfileWords {

  private static final int MOST_NAMES = 3;

  private final Profile profile;
  private final Texts texts;
  private final Locale locale;
  private final Formats formats;
  private final ChangeWords scores;

  /**
   * @param locale Dutch or English
   */
  public ProfileWords(Profile profile, Texts texts, Locale locale) {
    this.profile = profile;
    this.texts = texts;
    this.locale = locale;
    this.scores = new ChangeWords(profile.instrument(), texts, locale);
    this.formats = scores.formats();
  }

  /** A text of this language. */
  public String text(String key, Object... values) {
    return texts.getTranslation(key, locale, values);
  }

  public Formats formats() {
    return formats;
  }

  public String in(Bilingual text) {
    return text.in(locale);
  }

  // ---------------------------------------------------------------- what this audit is

  public String instrument() {
    return scores.instrument();
  }

  /** "10 maanden", with the month where the audit before has the same moment. */
  public String moment() {
    return moment(profile.moment(), profile.startsOn());
  }

  /** The moment of the audit before, as {@link #moment()}. */
  public String earlierMoment(Earlier earlier) {
    return moment(earlier.moment(), earlier.startsOn());
  }

  private String moment(AuditMoment moment, LocalDate day) {
    Earlier earlier = profile.earlier();
    String name = text(moment.key());
    return earlier != null && earlier.moment() == profile.moment()
        ? name + ", " + formats.month(day)
        : name;
  }

  public String finalisedOn() {
    return formats.date(profile.finalisedAt().atZone(Moments.ZONE).toLocalDate());
  }

  /** "ingrediënten" for the seven, "onderdelen" for the domains of another instrument. */
  public String domainsNoun(int count) {
    List<Ingredient> looks = new ArrayList<>();
    profile.instrument().domains().forEach(domain -> looks.add(domain.ingredient()));
    boolean seven = looks.equals(Arrays.asList(Ingredient.values()));
    return text(
        (seven ? "profile.noun.ingredient" : "profile.noun.domain") + (count == 1 ? "" : "s"));
  }

  // ---------------------------------------------------------------- numbers

  /** A score with the decimals of the instrument; "n.v.t." where there is none. */
  public String score(@Nullable BigDecimal score) {
    return scores.score(score);
  }

  /** The rating as it stands in a list: "4", "ja", "n.v.t.". */
  public String rating(ItemLine line) {
    return rating(line.item(), line.rating());
  }

  /** A rating of an item as it stands in a list. */
  public String rating(Item item, @Nullable Rating rating) {
    return rating instanceof Rating.Scored(int value)
        ? score(item.scale(), value)
        : text("profile.none");
  }

  /** What the concept said of an item whose score changed after the team's reply. */
  public Optional<String> conceptScore(ItemLine line) {
    return profile
        .replyOn(line.item())
        .filter(Remark::changedScore)
        .map(Remark::answer)
        .map(answer -> text("profile.item.concept", rating(line.item(), answer.before())));
  }

  /** What the lead auditor did with a remark: "Score blijft 3", "Score van 3 naar 4". */
  public String decision(Item item, Answer answer) {
    return switch (answer.decision()) {
      case NOTED -> text("profile.reply.NOTED");
      case KEPT -> text("profile.reply.KEPT", rating(item, answer.before()));
      case CHANGED ->
          text(
              "profile.reply.CHANGED", rating(item, answer.before()), rating(item, answer.after()));
    };
  }

  private String score(Scale scale, int value) {
    return scale.yesNo() ? text(value == 1 ? "profile.yes" : "profile.no") : String.valueOf(value);
  }

  /** What auditors saw, in the words of the anchor that belongs to the agreed score. */
  public Optional<String> anchor(ItemLine line) {
    return line.rating() instanceof Rating.Scored(int value)
        ? line.item().anchor(value).map(this::in)
        : Optional.empty();
  }

  /** Why the auditors chose this score; empty where nothing more is known than the score. */
  public Optional<String> reason(ItemLine line) {
    Optional<String> written = Optional.ofNullable(line.reason()).filter(why -> !why.isBlank());
    Optional<String> aside = line.setAside();
    if (aside.isPresent()) {
      return written.filter(why -> !why.equals(aside.get()));
    }
    return written.or(
        () ->
            profile.agreement().isKnown()
                ? Optional.of(text("profile.item.noReason"))
                : Optional.empty());
  }

  /** Why a domain has no score. */
  public String noScore(DomainLine line) {
    return text(line.applicable() == 0 ? "profile.domain.none" : "profile.domain.incomplete");
  }

  /** How a requirement of the instrument turned out. */
  public String gate(GateResult gate) {
    int items = gate.gate().items().size();
    return gate.isMet()
        ? text("profile.gates.met", gate.fitting(), items)
        : text("profile.gates.unmet", gate.fitting(), items, gate.gate().atLeast());
  }

  public String percent(BigDecimal share) {
    return formats.percent(share.doubleValue(), 0);
  }

  /** "een", "twee", … "twaalf", "13". */
  public String count(int number) {
    String[] words = text("profile.count").split(",", -1);
    return number < words.length ? words[number] : String.valueOf(number);
  }

  /** "A, B en C". */
  public String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : text(
            "profile.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  // ---------------------------------------------------------------- the finding

  /** The headline: the finding in one or two sentences. */
  public String headline() {
    return new Finding(profile, this).headline();
  }

  /** The headline of the chart. */
  public String chartHeadline() {
    return new Finding(profile, this).chartHeadline();
  }

  /**
   * Up to three names, else how many there are; with a small letter in the middle of a sentence.
   */
  String names(List<DomainLine> lines, boolean startsSentence) {
    if (lines.size() > MOST_NAMES) {
      String counted = count(lines.size()) + " " + domainsNoun(lines.size());
      return startsSentence ? capital(counted) : counted;
    }
    List<String> names = new ArrayList<>();
    for (DomainLine line : lines) {
      String name = in(line.domain().name()).replace("\u00ad", "");
      names.add(startsSentence && names.isEmpty() ? name : small(name));
    }
    return list(names);
  }

  /** With a capital, to start a sentence. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Small first letter, but not for an abbreviation such as "IPS-team". */
  private static String small(String name) {
    boolean abbreviation = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
    return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  // ---------------------------------------------------------------- totals

  /** How the total is made: "Gemiddelde van zeven ingrediënten". */
  public String totalRule() {
    Instrument instrument = profile.instrument();
    int items = profile.outcome().items();
    int domains = instrument.domains().size();
    TotalRule.Rule rule = instrument.total().rule();
    return switch (rule) {
      case SUM -> text("profile.total.SUM", count(items), range());
      case MEAN -> text("profile.total.MEAN", count(items));
      case MEAN_OF_DOMAINS, WEIGHTED_MEAN ->
          text("profile.total." + rule, count(domains), domainsNoun(domains));
      case COMPOSITE ->
          text(
              "profile.total.COMPOSITE",
              list(instrument.total().parts().stream().map(part -> in(part.name())).toList()),
              range());
      case NONE -> text("profile.total.NONE");
    };
  }

  private String range() {
    return profile.instrument().totalRange().map(this::range).orElse("");
  }

  /** "2 tot 13". */
  public String range(Range range) {
    return text(
        "profile.range",
        formats.number(range.lowest().stripTrailingZeros()),
        formats.number(range.highest().stripTrailingZeros()));
  }

  /** Why there is no total; empty where there is one. */
  public Optional<String> noTotal() {
    if (profile.outcome().total() != null) {
      return Optional.empty();
    }
    boolean none = profile.instrument().total().rule() == TotalRule.Rule.NONE;
    return Optional.of(text(none ? "profile.total.NONE" : "profile.total.missing"));
  }

  public Optional<String> band(@Nullable Band band) {
    return Optional.ofNullable(band).map(Band::name).map(this::in);
  }

  /** "De banden (vanaf 2,5, 3,5 en 4,3) …"; empty without bands on the domains. */
  public Optional<String> bandLimits() {
    return bands()
        .map(
            levels ->
                text(
                    "profile.bands",
                    list(levels.stream().skip(1).map(level -> score(level.from())).toList())));
  }

  /** The bands that all domains share. */
  public Optional<List<Band>> bands() {
    Instrument instrument = profile.instrument();
    List<Optional<List<Band>>> sets =
        instrument.domains().stream()
            .map(domain -> instrument.bandsOn(domain).map(BandSet::levels))
            .distinct()
            .toList();
    return sets.size() == 1
        ? sets.getFirst().filter(levels -> levels.size() > 1)
        : Optional.empty();
  }

  // ---------------------------------------------------------------- completeness

  /** "34 van 34". */
  public String completeness() {
    return text("profile.complete", profile.outcome().scored(), profile.outcome().items());
  }

  /** What the other items are. */
  public String completenessNote() {
    Outcome outcome = profile.outcome();
    List<String> parts = new ArrayList<>();
    if (outcome.notApplicable() > 0) {
      parts.add(text("profile.complete.notApplicable", outcome.notApplicable()));
    }
    if (outcome.notRateable() > 0) {
      parts.add(text("profile.complete.notRateable", outcome.notRateable()));
    }
    if (outcome.missing() > 0) {
      parts.add(text("profile.complete.missing", outcome.missing()));
    }
    return parts.isEmpty() ? text("profile.complete.all") : capital(String.join(", ", parts));
  }

  /** What an item counts as that was set aside, in a sentence. */
  public String setAside(ItemLine line) {
    return switch (line.rating()) {
      case Rating.Scored _ -> "";
      case Rating.NotApplicable _ -> text("profile.setAside.notApplicable");
      case Rating.NotRateable _ ->
          text(
              "profile.setAside.notRateable",
              Optional.ofNullable(line.item().notRateable()).orElse(line.item().scale().min()));
    };
  }

  // ---------------------------------------------------------------- change

  public String change(@Nullable Change change) {
    return scores.change(change);
  }

  /** The change in points with its sign: "+0,6". */
  public String points(@Nullable Change change) {
    return scores.points(change);
  }

  /** "sinds de nulmeting". */
  public String since(Earlier earlier) {
    return text("profile.since." + earlier.moment(), formats.month(earlier.startsOn()));
  }

  /** What the words of change mean, as far as they are used; empty without an audit before. */
  public Optional<String> changeNote() {
    return scores.changeNote(profile.domains());
  }

  /** A row of the chart for who cannot see it: "Verbinden 4,0; nulmeting 3,4; duidelijk hoger". */
  public String row(DomainLine line) {
    String now = in(line.domain().name()) + " " + score(line.score());
    Earlier earlier = profile.earlier();
    return earlier == null || line.earlier() == null
        ? now
        : text(
            "profile.row",
            now,
            earlierMoment(earlier),
            score(line.earlier()),
            change(line.change()));
  }

  // ---------------------------------------------------------------- agreement

  /** Agreement in a word, or what is known instead. */
  public String agreement() {
    Figures figures = profile.agreement();
    Level level = figures.level();
    if (level != null) {
      return text("profile.agreement." + level);
    }
    return figures.exact() == null
        ? text("profile.agreement.unknown")
        : text("profile.agreement.same", percent(figures.exact()));
  }

  /** The line under the word. */
  public String agreementNote() {
    Figures figures = profile.agreement();
    return figures.withinOne() == null
        ? unknownReason()
        : text("profile.agreement.withinOne", percent(figures.withinOne()));
  }

  /** What the agreement means for reading the profile. */
  public String agreementSentence() {
    Level level = profile.agreement().level();
    if (level != null) {
      return text("profile.agreement.sentence." + level);
    }
    return profile.agreement().isKnown()
        ? text("profile.agreement.sentence.undefined")
        : text("profile.agreement.sentence.unknown");
  }

  private String unknownReason() {
    return text(
        profile.auditorNames().isEmpty()
            ? "profile.agreement.imported"
            : "profile.agreement.notCompared");
  }

  /** A figure on agreement with its name. */
  public record AgreementFigure(String name, String value, String note) {}

  /** The figures on agreement that apply to this audit; none when agreement is not known. */
  public List<AgreementFigure> agreementFigures() {
    Figures figures = profile.agreement();
    if (!figures.isKnown()) {
      return List.of();
    }
    List<AgreementFigure> list = new ArrayList<>();
    if (figures.exact() != null) {
      String counted =
          figures.raters() == 2 && figures.exactCount() != null
              ? text("profile.agreement.counted", figures.exactCount(), figures.compared())
              : text("profile.agreement.compared", figures.compared());
      list.add(
          new AgreementFigure(
              text("profile.agreement.exactName"), percent(figures.exact()), counted));
    }
    if (figures.withinOne() != null) {
      list.add(
          new AgreementFigure(
              text("profile.agreement.withinOneName"), percent(figures.withinOne()), ""));
    }
    list.add(new AgreementFigure("AC2", coefficient(figures.ac2()), interval(figures)));
    if (figures.raters() == 2) {
      list.add(
          new AgreementFigure(
              text("profile.agreement.kappaName"), coefficient(figures.kappa()), ""));
    }
    if (figures.raters() > 2 || figures.alpha() != null) {
      list.add(
          new AgreementFigure(
              text("profile.agreement.alphaName"), coefficient(figures.alpha()), ""));
    }
    return list;
  }

  private String coefficient(@Nullable BigDecimal value) {
    return value == null
        ? text("profile.agreement.undefined")
        : formats.number(value.setScale(2, RoundingMode.HALF_UP));
  }

  private String interval(Figures figures) {
    return figures.ac2Low() == null || figures.ac2High() == null
        ? ""
        : text(
            "profile.agreement.interval",
            coefficient(figures.ac2Low()),
            coefficient(figures.ac2High()));
  }
}
