package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.audit.ImprovementPoint;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.profile.ProfileWords.AgreementFigure;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What stands in the report of an audit, from the headline to the signatures. */
final class AuditPaper {

  private static final int SHOWN_ITEMS = 5;
  private static final String STYLE =
      new String(Press.resource("/report/audit.css"), StandardCharsets.UTF_8);

  private final Contents contents;
  private final Profile profile;
  private final ProfileWords words;
  private final Paper paper;

  AuditPaper(Contents contents, ProfileWords words, Locale language) {
    this.contents = contents;
    this.profile = contents.profile();
    this.words = words;
    this.paper =
        new Paper(
            language.getLanguage(),
            words.text("report.title", profile.teamName(), words.moment()),
            words.text("report.description", profile.teamName(), words.instrument()),
            STYLE);
  }

  Paper paper() {
    runningHead();
    opening();
    inShort();
    paper.add(new ChartOnPaper(paper, profile, words).parts());
    strongAndRoom();
    points();
    paper.add(new ActionsOnPaper(paper, contents.improvement(), words).parts());
    domains();
    paper.add(new VoicesOnPaper(paper, contents.voices(), profile, words).parts());
    items();
    paper.add(new ReplyOnPaper(paper, profile, words).parts());
    paper.add(new EvidenceOnPaper(paper, contents.coverage(), words).parts());
    completeness();
    requirements();
    agreement();
    method();
    sources();
    signatures();
    paper.outline();
    return paper;
  }

  private void runningHead() {
    paper.add(
        paper.styled(
            "div",
            "head",
            words.text(
                "report.head",
                profile.teamName(),
                words.moment(),
                words.instrument(),
                words.finalisedOn())),
        paper.styled("div", "foot", text("report.foot")));
  }

  private void opening() {
    paper.add(
        paper.styled("p", "eyebrow", words.text("report.eyebrow", profile.teamName())),
        paper.element("h1", words.headline()));
    Element facts = paper.styled("table", "facts");
    Element rows = paper.element("tbody");
    facts.appendChild(rows);
    fact(rows, "report.fact.team", profile.teamName() + ", " + profile.location());
    fact(rows, "report.fact.moment", words.moment());
    fact(rows, "report.fact.kind", text(profile.kind().key()));
    fact(rows, "report.fact.instrument", words.instrument());
    fact(rows, "report.fact.period", words.formats().period(profile.startsOn(), profile.endsOn()));
    fact(rows, "report.fact.final", words.finalisedOn());
    String lead = profile.leadName();
    if (lead != null) {
      fact(rows, "report.fact.lead", lead);
    }
    fact(
        rows,
        "report.fact.auditors",
        profile.auditorNames().isEmpty()
            ? text("report.fact.auditorsUnknown")
            : words.list(profile.auditorNames()));
    new CertificateInWords(contents, words)
        .sentence()
        .ifPresent(sentence -> fact(rows, "certificate.card", sentence));
    paper.add(facts);
    notice().ifPresent(notice -> paper.add(paper.styled("p", "notice", notice)));
  }

  private Optional<String> notice() {
    Bilingual notice = profile.instrument().notice();
    return Optional.ofNullable(notice).map(words::in);
  }

  private void fact(Element rows, String key, String value) {
    rows.appendChild(paper.element("tr", paper.rowHead(text(key)), paper.element("td", value)));
  }

  private void inShort() {
    Earlier earlier = profile.earlier();
    String total =
        words.score(profile.outcome().total())
            + words.band(profile.outcome().band()).map(band -> " " + band).orElse("");
    Element row =
        paper.element(
            "tr",
            figure(
                "first",
                text("profile.figure.total"),
                total,
                words.noTotal().orElseGet(words::totalRule)),
            earlier == null
                ? figure(
                    "",
                    text("profile.figure.first"),
                    text("profile.figure.firstValue"),
                    text("profile.figure.firstNote"))
                : figure(
                    "",
                    words.earlierMoment(earlier),
                    words.score(earlier.total()),
                    words.text(
                        "profile.figure.earlierNote", words.formats().month(earlier.startsOn()))),
            figure(
                "",
                text("profile.figure.complete"),
                words.completeness(),
                words.completenessNote()),
            figure("", text("profile.figure.agreement"), words.agreement(), words.agreementNote()));
    headline("report.inShort");
    paper.add(paper.styled("table", "figures", paper.element("tbody", row)));
  }

  private Element figure(String style, String label, String value, String note) {
    return paper.styled(
        "td",
        style,
        paper.styled("p", "small", label),
        paper.styled("p", "value", value),
        paper.styled("p", "small", note));
  }

  private void strongAndRoom() {
    paper.add(
        paper.styled(
            "table",
            "halves",
            paper.element(
                "tbody",
                paper.element(
                    "tr",
                    ranking("profile.strong", profile.strongest(SHOWN_ITEMS)),
                    ranking("profile.room", profile.weakest(SHOWN_ITEMS))))));
  }

  private Element ranking(String key, List<ItemLine> lines) {
    Element cell = paper.element("td", paper.element("h2", text(key)));
    if (lines.isEmpty()) {
      cell.appendChild(paper.element("p", text(key + ".none")));
      return cell;
    }
    Element list = paper.element("ul");
    lines.forEach(
        line ->
            list.appendChild(
                paper.element(
                    "li",
                    words.text(
                        "report.ranked", words.in(line.item().name()), words.rating(line)))));
    cell.appendChild(list);
    return cell;
  }

  private void points() {
    headline("report.points");
    if (profile.points().isEmpty()) {
      paper.add(paper.element("p", text("report.points.none")));
      return;
    }
    Element list = paper.element("ol");
    for (ImprovementPoint point : profile.points()) {
      list.appendChild(
          paper.element(
              "li",
              paper.styled("span", "typed", point.text()),
              paper.styled(
                  "span", "small", " " + words.text("profile.points.chosenBy", point.chosenBy()))));
    }
    paper.add(list);
  }

  // ---------------------------------------------------------------- tables

  private void domains() {
    boolean compares = profile.earlier() != null;
    headline("report.domains", ProfileWords.capital(words.domainsNoun(2)));
    List<String> columns = new ArrayList<>(List.of("name", "score", "band", "scored"));
    if (compares) {
      columns.addAll(List.of("earlier", "points", "change"));
    }
    Element head = paper.element("tr");
    for (String column : columns) {
      head.appendChild(paper.columnHead(text("profile.column." + column), isNumber(column)));
    }
    Element rows = paper.element("tbody");
    for (DomainLine line : profile.domains()) {
      Element row =
          paper.element(
              "tr",
              paper.rowHead(words.in(line.domain().name())),
              number(words.score(line.score())),
              paper.element("td", words.band(line.band()).orElse("")),
              number(words.text("profile.complete", line.scored(), line.domain().items().size())));
      if (compares) {
        row.appendChild(number(words.score(line.earlier())));
        row.appendChild(number(words.points(line.change())));
        row.appendChild(paper.element("td", words.change(line.change())));
      }
      rows.appendChild(row);
    }
    paper.add(paper.styled("table", "domains", paper.element("thead", head), rows));
    Stream.of(words.changeNote(), words.bandLimits())
        .flatMap(Optional::stream)
        .forEach(note -> paper.add(paper.styled("p", "small", note)));
  }

  private static boolean isNumber(String column) {
    return List.of("score", "scored", "earlier", "points").contains(column);
  }

  private Element number(String text) {
    return paper.styled("td", "number", text);
  }

  private void items() {
    headline("report.items");
    paper.add(paper.element("p", text("report.items.intro")));
    for (DomainLine line : profile.domains()) {
      List<ItemLine> items = profile.itemsOf(line.domain());
      if (!items.isEmpty()) {
        paper.add(
            paper.element(
                "h3",
                words.text(
                    "report.items.domain",
                    words.in(line.domain().name()),
                    words.score(line.score()))),
            itemTable(items));
      }
    }
  }

  private Element itemTable(List<ItemLine> items) {
    Element head =
        paper.element(
            "tr",
            paper.columnHead(text("report.column.code"), false),
            paper.columnHead(text("report.column.item"), false),
            paper.columnHead(text("report.column.score"), true));
    Element rows = paper.element("tbody");
    items.forEach(line -> rows.appendChild(item(line)));
    return paper.styled("table", "items", paper.element("thead", head), rows);
  }

  private Element item(ItemLine line) {
    Element about = paper.element("td", paper.styled("p", "name", words.in(line.item().name())));
    words.anchor(line).ifPresent(anchor -> about.appendChild(paper.element("p", anchor)));
    line.setAside()
        .ifPresent(
            why -> {
              about.appendChild(paper.element("p", words.setAside(line)));
              about.appendChild(paper.styled("p", "typed", why));
            });
    words
        .reason(line)
        .ifPresent(
            reason ->
                about.appendChild(
                    paper.styled(
                        "p",
                        "typed small",
                        paper.element("b", text("profile.item.reason") + ": "),
                        paper.element("span", reason))));
    words
        .conceptScore(line)
        .ifPresent(before -> about.appendChild(paper.styled("p", "small", before)));
    Element code = paper.rowHead(line.item().code());
    code.setAttribute("class", "code");
    return paper.element("tr", code, about, paper.styled("td", "rating", words.rating(line)));
  }

  private void completeness() {
    headline("profile.completeness");
    var outcome = profile.outcome();
    if (outcome.scored() == outcome.items()) {
      paper.add(paper.element("p", words.text("profile.completeness.all", outcome.items())));
      return;
    }
    List<ItemLine> aside =
        profile.items().stream().filter(line -> line.setAside().isPresent()).toList();
    if (!aside.isEmpty()) {
      Element list = paper.element("ul");
      for (ItemLine line : aside) {
        list.appendChild(
            paper.element(
                "li",
                paper.element("b", line.item().code() + " " + words.in(line.item().name()) + ". "),
                paper.element("span", words.setAside(line) + " "),
                paper.styled("span", "typed", line.setAside().orElse(""))));
      }
      paper.add(
          paper.element(
              "p", words.text("profile.completeness.some", outcome.scored(), outcome.items())),
          list);
    }
    if (outcome.missing() > 0) {
      paper.add(paper.element("p", words.text("profile.completeness.missing", outcome.missing())));
    }
  }

  private void requirements() {
    if (profile.instrument().gates().isEmpty()) {
      return;
    }
    headline("profile.gates");
    Element list = paper.element("ul");
    profile
        .result()
        .gates()
        .forEach(
            gate ->
                list.appendChild(
                    paper.element(
                        "li", words.in(gate.gate().name()) + ". " + words.gate(gate) + ".")));
    paper.add(list);
  }

  // ---------------------------------------------------------------- how sure, how made

  private void agreement() {
    headline("profile.agreement.title");
    paper.add(paper.element("p", words.agreementSentence()));
    List<AgreementFigure> figures = words.agreementFigures();
    if (figures.isEmpty()) {
      return;
    }
    Element rows = paper.element("tbody");
    for (AgreementFigure figure : figures) {
      rows.appendChild(
          paper.element(
              "tr",
              paper.rowHead(figure.name()),
              paper.element("td", figure.value()),
              paper.element("td", figure.note())));
    }
    paper.add(
        paper.styled("table", "facts", rows),
        paper.styled("p", "small", text("profile.agreement.what")),
        paper.styled("p", "small", text("report.agreement.sources")));
  }

  private void method() {
    headline("report.method");
    Element list = paper.element("ul");
    for (String sentence : new Method(profile, words).sentences()) {
      list.appendChild(paper.element("li", sentence));
    }
    list.appendChild(
        paper.element(
            "li",
            words.text(
                "report.method.version",
                profile.method(),
                words.formats().moment(contents.madeAt()))));
    paper.add(list);
  }

  private void sources() {
    List<String> sources = profile.instrument().sources();
    if (sources.isEmpty()) {
      return;
    }
    headline("profile.sources");
    Element list = paper.element("ul");
    sources.forEach(source -> list.appendChild(paper.element("li", source)));
    paper.add(list);
  }

  private void signatures() {
    List<Signature> signatures = new ArrayList<>();
    String lead = profile.leadName();
    if (lead != null) {
      signatures.add(new Signature(lead, text("report.sign.lead")));
    }
    profile.auditorNames().stream()
        .filter(name -> !name.equals(lead))
        .forEach(name -> signatures.add(new Signature(name, text("report.sign.auditor"))));
    if (contents.teamLeads().isEmpty()) {
      signatures.add(new Signature("", text("report.sign.teamLead")));
    }
    contents
        .teamLeads()
        .forEach(name -> signatures.add(new Signature(name, text("report.sign.teamLead"))));
    Element rows = paper.element("tbody");
    for (int i = 0; i < signatures.size(); i += 2) {
      rows.appendChild(
          paper.element(
              "tr",
              place(signatures.get(i)),
              place(i + 1 < signatures.size() ? signatures.get(i + 1) : null)));
    }
    paper.add(
        paper.styled(
            "div",
            "keep",
            paper.element("h2", text("report.sign")),
            paper.element("p", text("report.sign.what")),
            paper.styled("table", "signatures", rows)));
  }

  private record Signature(String name, String role) {}

  private Element place(@Nullable Signature signature) {
    if (signature == null) {
      return paper.element("td");
    }
    String name = signature.name().isEmpty() ? "" : signature.name() + ", ";
    return paper.element("td", paper.styled("div", "line", name + signature.role()));
  }

  private void headline(String key, Object... values) {
    paper.add(paper.element("h2", words.text(key, values)));
  }

  private String text(String key) {
    return words.text(key);
  }
}
