package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionPage.Comment;
import nl.getrouw.action.ActionWork;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.security.CurrentUser;

/** What people say about an action, oldest first, and room to join in. */
final class CommentsCard extends Composite<Card> {

  private static final int LONGEST = 2000;

  private final Div list = new Div();
  private final TextArea said = new TextArea(getTranslation("action.comment.new"));
  private final Div writing = new Div();

  CommentsCard(ActionWork work, CurrentUser currentUser, ActionPage page, Runnable changed) {
    said.setMaxLength(LONGEST);
    said.setManualValidation(true);
    said.setWidthFull();
    said.setHelperText(getTranslation("action.comment.help"));
    BsnWarning.on(said);
    Button send =
        new Button(
            getTranslation("action.comment.send"),
            click -> {
              try {
                work.comment(currentUser.actor(), page.action().id(), said.getValue());
                said.clear();
                said.setInvalid(false);
                changed.run();
              } catch (Refusal refusal) {
                said.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
                said.setInvalid(true);
                said.focus();
              }
            });
    writing.add(said, send);
    writing.addClassNames("gt-stack", "gt-stack--s", "gt-no-print", "gt-start");
    getContent().with(list, writing);
    show(page);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("action.comments"));
  }

  void show(ActionPage page) {
    list.removeAll();
    writing.setVisible(page.mayComment());
    if (page.comments().isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("action.comments.none"));
      none.addClassName("gt-muted");
      list.add(none);
      return;
    }
    UnorderedList comments = new UnorderedList();
    comments.addClassName("gt-divide");
    comments.getElement().setAttribute("role", "list");
    page.comments().forEach(comment -> comments.add(line(comment)));
    list.add(comments);
  }

  private static ListItem line(Comment comment) {
    Paragraph text = new Paragraph(comment.text());
    text.addClassNames("gt-prose", "gt-lines");
    ListItem line =
        new ListItem(new PersonLine(comment.by(), Formats.current().moment(comment.at())), text);
    line.addClassName("gt-comment");
    return line;
  }
}
