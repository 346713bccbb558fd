package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.ui.profile.ProfileContribution.Beside;
import nl.getrouw.kernel.ui.Card;

/** What the team remarked on the concept, and what the lead auditor answered. */
final class RepliesCard extends Composite<Card> {

  private final Profile profile;
  private final ProfileWords words;
  private final List<Beside> besides;

  RepliesCard(Profile profile, ProfileWords words, List<Beside> besides) {
    this.profile = profile;
    this.words = words;
    this.besides = besides;
  }

  @Override
  protected Card initContent() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-answers", "gt-divide");
    list.getElement().setAttribute("role", "list");
    profile.replies().stream()
        .filter(remark -> remark.item() == null)
        .forEach(
            remark ->
                list.add(item(getTranslation("profile.reply.general"), remark, answer(remark))));
    for (ItemLine line : profile.items()) {
      profile
          .replyOn(line.item())
          .ifPresent(
              remark ->
                  list.add(
                      item(
                          line.item().code() + " " + words.in(line.item().name()),
                          remark,
                          answer(line, remark))));
    }
    return new Card(getTranslation("profile.reply"))
        .intro(getTranslation("profile.reply.intro"))
        .with(list);
  }

  private ListItem item(String subject, Remark remark, Div answer) {
    Span name = new Span(subject);
    name.addClassName("gt-strong");
    Paragraph said = new Paragraph(remark.text());
    said.addClassName("gt-typed");
    Div all = new Div(name, said, by(remark.by()), answer);
    besides.forEach(beside -> beside.remark(remark).ifPresent(all::add));
    all.addClassNames("gt-stack", "gt-stack--xs");
    ListItem item = new ListItem(all);
    item.addClassName("gt-reply");
    return item;
  }

  private static Span by(String name) {
    Span by = new Span(name);
    by.addClassName("gt-caption");
    return by;
  }

  private Div answer(Remark remark) {
    return answer(remark, remark.answer() == null ? "" : getTranslation("profile.reply.NOTED"));
  }

  private Div answer(ItemLine line, Remark remark) {
    return answer(
        remark, remark.answer() == null ? "" : words.decision(line.item(), remark.answer()));
  }

  private Div answer(Remark remark, String decision) {
    Div answer = new Div();
    answer.addClassNames("gt-reply__answer", "gt-stack", "gt-stack--xs");
    if (remark.answer() == null) {
      answer.add(by(getTranslation("profile.reply.waits")));
      return answer;
    }
    Span head = new Span(decision);
    head.addClassName("gt-strong");
    Paragraph reason = new Paragraph(remark.answer().reason());
    reason.addClassName("gt-typed");
    answer.add(head, reason, by(remark.answer().by()));
    return answer;
  }
}
