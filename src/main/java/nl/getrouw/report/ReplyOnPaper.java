package nl.getrouw.report;

import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.paper.Paper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The team's right of reply in the report: every remark with its answer. */
final class ReplyOnPaper {

  private final Paper paper;
  private final Profile profile;
  private final ProfileWords words;

  ReplyOnPaper(Paper paper, Profile profile, ProfileWords words) {
    this.paper = paper;
    this.profile = profile;
    this.words = words;
  }

  /** Nothing for an audit on which there was no concept. */
  Element[] parts() {
    if (profile.concept() == null) {
      return new Element[0];
    }
    Element head = paper.element("h2", words.text("profile.reply"));
    if (profile.replies().isEmpty()) {
      return new Element[] {head, paper.element("p", words.text("report.reply.none"))};
    }
    Element list = paper.styled("ul", "replies");
    profile.replies().stream()
        .filter(remark -> remark.item() == null)
        .forEach(remark -> list.appendChild(remark(null, remark)));
    for (ItemLine line : profile.items()) {
      profile.replyOn(line.item()).ifPresent(remark -> list.appendChild(remark(line, remark)));
    }
    return new Element[] {head, paper.element("p", words.text("profile.reply.intro")), list};
  }

  private Element remark(@Nullable ItemLine line, Remark remark) {
    String subject =
        line == null
            ? words.text("profile.reply.general")
            : line.item().code() + " " + words.in(line.item().name());
    Element item =
        paper.element(
            "li",
            paper.element("b", subject),
            paper.styled("p", "typed", remark.text()),
            paper.styled("p", "small", remark.by()));
    Remark.Answer answer = remark.answer();
    if (answer != null) {
      String decision =
          line == null ? words.text("profile.reply.NOTED") : words.decision(line.item(), answer);
      item.appendChild(
          paper.styled(
              "p",
              "typed",
              paper.element("b", decision + ". "),
              paper.element("span", answer.reason())));
      item.appendChild(paper.styled("p", "small", answer.by()));
    }
    return item;
  }
}
