package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionPage.Part;
import nl.getrouw.learning.intervision.SessionPage.Person;
import nl.getrouw.learning.intervision.SessionState;

/** Who was asked, or who was there and so reads what was said. */
final class AttendanceCard extends Composite<Card> {

  /**
   * @param attend told who was there and who was not
   */
  AttendanceCard(SessionPage page, BiConsumer<Person, Boolean> attend) {
    boolean over = page.session().state() == SessionState.HELD;
    Card card = getContent();
    if (over) {
      card.intro(getTranslation("intervision.attendance.text"));
    }
    card.with(over && page.attendance() ? checks(page, attend) : list(page, over));
    if (over) {
      card.foot(
          getTranslation("intervision.attendance.of", page.present().size(), page.people().size()));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("intervision.attendance"));
  }

  private Component checks(SessionPage page, BiConsumer<Person, Boolean> attend) {
    Div checks = new Div();
    checks.addClassNames("gt-checks", "gt-divide");
    for (Person person : page.people()) {
      Checkbox check = new Checkbox();
      check.setLabelComponent(new Div(person.name() + caption(person)));
      check.setValue(person.present());
      check.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              attend.accept(person, change.getValue());
            }
          });
      checks.add(check);
    }
    return checks;
  }

  private Component list(SessionPage page, boolean over) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-members");
    list.getElement().setAttribute("role", "list");
    page.people().stream()
        .filter(person -> !over || person.present())
        .forEach(
            person ->
                list.add(
                    new ListItem(
                        new PersonLine(
                            person.name(),
                            person.part() == Part.MEMBER
                                ? ""
                                : getTranslation("intervision.part." + person.part().name())))));
    return list;
  }

  private String caption(Person person) {
    return person.part() == Part.MEMBER
        ? ""
        : " · " + getTranslation("intervision.part." + person.part().name());
  }
}
