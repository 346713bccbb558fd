package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.GateResult;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;

/** What an instrument asks beside the score. */
final class RequirementsCard extends Composite<Card> {

  private final Profile profile;
  private final ProfileWords words;

  RequirementsCard(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-items", "gt-divide");
    list.getElement().setAttribute("role", "list");
    profile.result().gates().forEach(gate -> list.add(gate(gate)));
    return new Card(getTranslation("profile.gates")).with(list);
  }

  private ListItem gate(GateResult gate) {
    Span outcome = new Span(words.gate(gate));
    outcome.addClassName("gt-caption");
    Span text = new Span(new Span(words.in(gate.gate().name())), outcome);
    text.addClassNames("gt-stack", "gt-stack--xs");
    ListItem item = new ListItem(Icon.of(gate.isMet() ? "circle-check" : "circle-dashed"), text);
    item.addClassName("gt-item");
    return item;
  }
}
