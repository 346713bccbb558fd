package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionWork;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft.Field;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.CurrentUser;

/** What an action says, and the same fields to change it in place. */
final class WordsCard extends Composite<Card> {

  private final Actions actions;
  private final ActionWork work;
  private final CurrentUser currentUser;
  private final ActionWords words;
  private final Runnable changed;
  private ActionPage page;
  private boolean editing;
  private int version;

  WordsCard(
      Actions actions,
      ActionWork work,
      CurrentUser currentUser,
      ActionPage page,
      ActionWords words,
      Runnable changed) {
    this.actions = actions;
    this.work = work;
    this.currentUser = currentUser;
    this.words = words;
    this.changed = changed;
    this.page = page;
    read();
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("action.words"));
  }

  /** Shows what is stored now, unless somebody is writing here. */
  void show(ActionPage now) {
    page = now;
    if (!editing) {
      read();
    }
  }

  private void read() {
    editing = false;
    getContent().cleared();
    Div said = new Div();
    said.addClassNames("gt-stack", "gt-stack--s");
    if (!page.why().isEmpty()) {
      Paragraph why = new Paragraph(page.why());
      why.addClassNames("gt-prose", "gt-lines");
      said.add(why);
    }
    said.add(facts());
    getContent().with(said);
    if (page.mayEdit()) {
      Button edit =
          new Button(
              getTranslation(page.action().proposed() ? "action.takeUp" : "action.edit"),
              Icon.of("pencil"),
              click -> edit(stored(page)));
      if (page.action().proposed()) {
        edit.addThemeVariants(ButtonVariant.PRIMARY);
      }
      Div acts = new Div(edit);
      acts.addClassNames("gt-form__actions", "gt-no-print");
      getContent().with(acts);
    }
  }

  private DescriptionList facts() {
    ActionRow action = page.action();
    DescriptionList facts = new DescriptionList();
    facts.addClassName("gt-facts");
    fact(facts, "action.owner", new Text(words.owner(action)));
    fact(
        facts,
        "action.due",
        new Text(
            action.due() == null
                ? getTranslation("action.noDate")
                : Formats.current().date(action.due())));
    fact(facts, "action.origin", new Text(words.origin(action)));
    if (words.saysMore(action)) {
      fact(facts, "action.origin.said", new Text("“" + action.origin().text() + "”"));
    }
    AuditId audit = action.origin().audit();
    if (audit != null) {
      fact(
          facts,
          "action.origin.audit",
          new Anchor("audits/" + audit, getTranslation("action.origin.toAudit")));
    }
    return facts;
  }

  private void fact(DescriptionList facts, String key, Component value) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }

  private void edit(Words shown) {
    editing = true;
    version = page.action().version();
    ActionFields fields = new ActionFields();
    fields.owners(actions.owners(currentUser.actor(), page.action().team().id()));
    fields.fill(shown);
    Div conflict = new Div();
    Button save = new Button(getTranslation("action.save"), click -> save(fields, conflict));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("action.cancel"), click -> read());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    getContent().cleared();
    getContent().with(conflict, fields, acts);
    fields.focus();
  }

  private void save(ActionFields fields, Div conflict) {
    conflict.removeAll();
    var actor = currentUser.actor();
    Words mine = fields.words();
    List<Problem<Field>> problems = work.problems(actor, page.action().id(), mine);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      work.change(actor, page.action().id(), version, mine);
      editing = false;
      Toast.show(getTranslation("action.saved"));
      changed.run();
    } catch (Conflict meanwhile) {
      page = actions.page(actor, page.action().id());
      conflict.add(versions(fields, mine, conflict));
    }
  }

  /** Nothing is lost: what was filled in stays until one of the two is chosen. */
  private ConflictPanel versions(ActionFields fields, Words mine, Div conflict) {
    return new ConflictPanel(
            getTranslation("action.conflict"),
            getTranslation("action.conflict.text"),
            new Version(getTranslation("action.conflict.mine"), "", inWords(mine)),
            new Version(getTranslation("action.conflict.theirs"), "", inWords(stored(page))))
        .keepMine(
            getTranslation("action.conflict.keepMine"),
            () -> {
              version = page.action().version();
              save(fields, conflict);
            })
        .takeTheirs(
            getTranslation("action.conflict.takeTheirs"),
            () -> {
              editing = false;
              changed.run();
            });
  }

  private static Words stored(ActionPage page) {
    ActionRow action = page.action();
    return new Words(action.goal(), page.why(), action.owner(), action.due());
  }

  private String inWords(Words said) {
    String owner =
        actions.owners(currentUser.actor(), page.action().team().id()).stream()
            .filter(one -> one.id().equals(said.owner()))
            .map(Colleague::name)
            .findFirst()
            .orElse(getTranslation("action.nobody"));
    String due =
        said.due() == null ? getTranslation("action.noDate") : Formats.current().date(said.due());
    return said.goal() + " · " + said.why() + " · " + owner + " · " + due;
  }
}
