package nl.getrouw.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.guest.Voice;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Heard;
import nl.getrouw.guest.Voices.Line;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What clients, relatives and the team say beside the auditors, as far as it may be shown. */
final class VoicesOnPaper {

  private final Paper paper;
  private final Voices voices;
  private final Profile profile;
  private final ProfileWords words;

  VoicesOnPaper(Paper paper, Voices voices, Profile profile, ProfileWords words) {
    this.paper = paper;
    this.voices = voices;
    this.profile = profile;
    this.words = words;
  }

  /** Nothing where nobody was asked. */
  Element[] parts() {
    if (voices.groups().isEmpty()) {
      return new Element[0];
    }
    Element head = paper.element("h2", words.text("report.voices"));
    if (!voices.areHeard()) {
      return new Element[] {head, paper.element("p", words.text("guest.profile.few"))};
    }
    return new Element[] {
      head,
      paper.element("p", respondents() + "."),
      table(),
      paper.styled("p", "small", words.text("guest.profile.method"))
    };
  }

  private String respondents() {
    return voices.groups().stream()
        .map(
            heard ->
                heard.isShown()
                    ? words.text(
                        "guest.profile.group", words.text(heard.voice().key()), heard.atLeast())
                    : words.text("guest.profile.groupFew", words.text(heard.voice().key())))
        .collect(Collectors.joining(", "));
  }

  private Element table() {
    List<Voice> shown = voices.groups().stream().filter(Heard::isShown).map(Heard::voice).toList();
    Element head = paper.element("tr", paper.columnHead(words.text("guest.profile.part"), false));
    shown.forEach(voice -> head.appendChild(paper.columnHead(words.text(voice.key()), true)));
    head.appendChild(paper.columnHead(words.text("guest.profile.auditors"), true));
    Map<String, DomainLine> agreed =
        profile.domains().stream()
            .collect(Collectors.toMap(line -> line.domain().code(), line -> line));
    Element rows = paper.element("tbody");
    for (Line line : voices.lines()) {
      Element name = paper.rowHead(words.in(line.domain().name()));
      Element row = paper.element("tr", name);
      shown.forEach(
          voice -> row.appendChild(paper.styled("td", "number", said(line.means().get(voice)))));
      DomainLine score = agreed.get(line.domain().code());
      row.appendChild(
          paper.styled("td", "number", words.score(score == null ? null : score.score())));
      rows.appendChild(row);
    }
    return paper.styled("table", "domains", paper.element("thead", head), rows);
  }

  private String said(@Nullable BigDecimal mean) {
    if (mean == null) {
      return words.text("guest.profile.nothing");
    }
    String number = words.score(mean);
    if (mean.compareTo(Voices.HIGHEST) >= 0) {
      return words.text("guest.profile.orMore", number);
    }
    return mean.compareTo(Voices.LOWEST) <= 0 ? words.text("guest.profile.orLess", number) : number;
  }
}
