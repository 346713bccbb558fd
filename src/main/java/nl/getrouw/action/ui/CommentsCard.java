package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionPage.Comment;
import nl.getrouw.action.ActionWork;
import nl.getrouw.action.Actions;
import nl.getrouw.action.ui.Rewording.Written;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.security.CurrentUser;

/** What people say about an action, oldest first, and room to join in. */
final class CommentsCard extends Composite<Card> {

  private static final int LONGEST = 2000;

  private final Actions actions;
  private final ActionWork work;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final Div list = new Div();
  private final TextArea said = new TextArea(getTranslation("action.comment.new"));
  private final Div writing = new Div();
  private boolean rewording;

  CommentsCard(
      Actions actions,
      ActionWork work,
      CurrentUser currentUser,
      ActionPage page,
      Runnable changed) {
    this.actions = actions;
    this.work = work;
    this.currentUser = currentUser;
    this.changed = changed;
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

  /** Shows what is stored now, unless somebody is rewording a comment here. */
  void show(ActionPage page) {
    if (rewording) {
      return;
    }
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
    page.comments().forEach(comment -> comments.add(line(page, comment)));
    list.add(comments);
  }

  private ListItem line(ActionPage page, Comment comment) {
    Paragraph text = new Paragraph(comment.text());
    text.addClassNames("gt-prose", "gt-lines");
    ListItem line = new ListItem(new PersonLine(comment.by(), moment(comment)), text);
    line.addClassName("gt-comment");
    if (comment.mine() && page.mayComment()) {
      NativeButton reword =
          new NativeButton(
              getTranslation("action.edit"), click -> reword(page.action().id(), comment, line));
      reword.addClassNames("gt-link", "gt-small", "gt-no-print");
      reword.setAriaLabel(getTranslation("action.comment.reword"));
      line.add(reword);
    }
    return line;
  }

  private String moment(Comment comment) {
    String said = Formats.current().moment(comment.at());
    return comment.changedAt() == null
        ? said
        : getTranslation(
            "action.comment.changed", said, Formats.current().moment(comment.changedAt()));
  }

  private void reword(ActionId id, Comment comment, ListItem line) {
    rewording = true;
    Rewording form =
        new Rewording(
            getTranslation("action.comment.mine"),
            LONGEST,
            new Written(comment.text(), comment.version()),
            (text, version) ->
                work.rewordComment(currentUser.actor(), id, comment.id(), version, text),
            () ->
                actions.page(currentUser.actor(), id).comments().stream()
                    .filter(one -> one.id() == comment.id())
                    .findFirst()
                    .map(one -> new Written(one.text(), one.version())),
            () -> {
              rewording = false;
              changed.run();
            });
    line.removeAll();
    line.add(form);
    form.focus();
  }
}
