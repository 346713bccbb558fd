package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;

/** The talk about one item: the question, what each auditor gave, and room to agree under it. */
final class Talk extends Composite<Section> {

  private static final String QUESTION_ID = "vraag";

  private final H2 question;
  private final Div room = new Div();

  /**
   * @param seen what each auditor's score rests on
   */
  Talk(ConsensusPage page, Row row, List<SeenBy> seen) {
    question = new H2(row.item().prompt().in(getLocale()));
    question.setId(QUESTION_ID);
    question.addClassName("gt-question");
    question.getElement().setAttribute("tabindex", "-1");
    Section section = getContent();
    section.addClassName("gt-talk");
    section.getElement().setAttribute("aria-labelledby", QUESTION_ID);
    section.add(toList(page), head(row), new VoiceCards(row, page.raters(), seen), room);
    if (page.mayAgree()) {
      section.add(ConsensusKeys.hint());
    }
  }

  private RouterLink toList(ConsensusPage page) {
    RouterLink link = new RouterLink();
    link.setRoute(
        ConsensusView.class, new RouteParameters(new RouteParam("id", page.audit().toString())));
    link.addClassNames("gt-talk__back", "gt-only-narrow");
    link.add(Icon.of("arrow-left"));
    link.add(getTranslation("consensus.toList"));
    return link;
  }

  private Header head(Row row) {
    var ingredient = row.domain().ingredient();
    Item item = row.item();
    int number = row.domain().items().indexOf(item) + 1;
    Paragraph place =
        new Paragraph(
            getTranslation(
                "consensus.place",
                row.domain().name().in(getLocale()),
                number,
                row.domain().items().size()));
    place.addClassNames("gt-muted", "gt-small");
    Header head =
        new Header(
            new IngredientTile(IngredientLook.of(ingredient == null ? null : ingredient.code()))
                .large(),
            new Div(place, question));
    head.addClassName("gt-talk__head");
    return head;
  }

  /** Shows one thing under the cards in place of what was there. */
  void show(Component... content) {
    room.removeAll();
    room.add(content);
  }

  /** The question takes the focus, so that the page is read from there. */
  void focus() {
    question.getElement().callJsFunction("focus");
  }
}
