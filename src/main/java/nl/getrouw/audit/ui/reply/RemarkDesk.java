package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.audit.ReplyPage.Row;
import nl.getrouw.instrument.Domain;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Every item of the concept, with a place for the team lead's remark. */
final class RemarkDesk extends Composite<Div> {

  private final Replies replies;
  private final CurrentUser currentUser;
  private final ReplyPage page;
  private final Runnable changed;

  /**
   * @param changed told after each change that was kept
   */
  RemarkDesk(Replies replies, CurrentUser currentUser, ReplyPage page, Runnable changed) {
    this.replies = replies;
    this.currentUser = currentUser;
    this.page = page;
    this.changed = changed;
    getContent().addClassName("gt-stack");
    getContent()
        .add(
            new Card(text("reply.general.head"))
                .intro(text("reply.general.intro"))
                .with(field(null, page.general())));
    page.instrument().domains().forEach(this::addDomain);
  }

  private void addDomain(Domain domain) {
    UnorderedList items = new UnorderedList();
    items.addClassName("gt-divide");
    items.getElement().setAttribute("role", "list");
    page.rows().stream()
        .filter(row -> row.domain().equals(domain))
        .forEach(row -> items.add(item(row)));
    if (items.getComponentCount() > 0) {
      getContent().add(new Card(ReplyWords.in(domain.name())).with(items));
    }
  }

  private ListItem item(Row row) {
    ListItem item = new ListItem(ReplyWords.inConcept(row));
    item.addClassNames("gt-reply", "gt-stack", "gt-stack--s");
    String code = row.item().code();
    if (row.remark() != null) {
      item.add(field(code, row.remark()));
      return item;
    }
    Button write = new Button(text("reply.write"), Icon.of("message-circle"));
    write.addThemeVariants(ButtonVariant.TERTIARY);
    write.setAriaLabel(text("reply.write.on", code, ReplyWords.in(row.item().name())));
    Div place = new Div(write);
    write.addClickListener(
        click -> {
          RemarkField field = field(code, null);
          place.removeAll();
          place.add(field);
          field.focus();
        });
    item.add(place);
    return item;
  }

  private RemarkField field(@Nullable String code, @Nullable Remark remark) {
    return new RemarkField(replies, currentUser, page.audit(), code, remark, changed);
  }
}
