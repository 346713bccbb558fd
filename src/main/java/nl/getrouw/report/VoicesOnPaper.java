package nl.getrouw.report;

import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.guest.Voice;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.paper.Paper;
import org.w3c.dom.Element;

/** What clients, relatives and the team say beside the auditors, as far as it may be shown. */
final class VoicesOnPaper {

  private final Paper paper;
  private final String headline;
  private final Voices voices;
  private final VoiceWords words;

  VoicesOnPaper(Paper paper, Voices voices, Profile profile, ProfileWords words) {
    this.paper = paper;
    this.voices = voices;
    this.words = new VoiceWords(voices, VoiceWords.agreed(profile), words::text, words.formats());
    this.headline = words.text("report.voices");
  }

  /** Nothing where nobody was asked. */
  Element[] parts() {
    if (voices.groups().isEmpty()) {
      return new Element[0];
    }
    Element head = paper.element("h2", headline);
    if (!voices.areHeard()) {
      return new Element[] {head, paper.element("p", words.text("few"))};
    }
    return new Element[] {
      paper.styled(
          "div",
          "keep",
          head,
          paper.element("p", words.headline() + "."),
          table(),
          paper.styled(
              "p",
              "small",
              words.text("subtitle", words.respondents()) + " " + words.text("method")))
    };
  }

  private Element table() {
    Element head = paper.element("tr", paper.columnHead(words.text("part"), false));
    words.shown().forEach(voice -> head.appendChild(paper.columnHead(words.group(voice), true)));
    head.appendChild(paper.columnHead(words.text("auditors"), true));
    head.appendChild(paper.columnHead(words.text("spread"), true));
    Element rows = paper.element("tbody");
    for (Line line : voices.lines()) {
      Element row = paper.element("tr", paper.rowHead(words.name(line)));
      for (Voice voice : words.shown()) {
        row.appendChild(number(words.guests(line.means().get(voice))));
      }
      row.appendChild(number(words.auditors(line)));
      Element spread = number(words.spread(line));
      if (words.differs(line)) {
        spread.setAttribute("class", "number strong");
      }
      row.appendChild(spread);
      rows.appendChild(row);
    }
    return paper.styled("table", "voices", paper.element("thead", head), rows);
  }

  private Element number(String text) {
    return paper.styled("td", "number", text);
  }
}
