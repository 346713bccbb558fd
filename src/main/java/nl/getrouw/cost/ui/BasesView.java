package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.cost.Basis;
import nl.getrouw.cost.CostBases;
import nl.getrouw.cost.CostEntries;
import nl.getrouw.cost.CostEntry;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.organisation.Period;
import nl.getrouw.security.CurrentUser;

/** What costs are computed with, and what was paid beside hours. */
@Route(CostPaths.BASES)
@PermitAll
class BasesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final CostBases bases;
  private final CostEntries entries;
  private final CurrentUser currentUser;
  private final LocalDate today;

  BasesView(CostBases bases, CostEntries entries, CurrentUser currentUser, Clock clock) {
    this.bases = bases;
    this.entries = entries;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    getContent().addClassNames("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    List<Basis> known = bases.list(currentUser.actor());
    Div cards = new Div(rates(known), entered());
    cards.addClassName("gt-stack");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("cost.bases"))
                .crumbs(new Crumb(getTranslation("cost.title"), CostPaths.COSTS))
                .lead(getTranslation("cost.bases.lead")),
            cards);
  }

  private Card rates(List<Basis> known) {
    boolean maySet = bases.maySet(currentUser.actor());
    Card card =
        maySet
            ? new Card(
                getTranslation("cost.rates"),
                button(
                    "cost.basis.new",
                    () -> new BasisDialog(null, bases, currentUser, today, this::show).open()))
            : new Card(getTranslation("cost.rates"));
    card.intro(getTranslation("cost.rates.text"));
    if (known.isEmpty()) {
      return card.with(
          new EmptyState(
              "euro", getTranslation("cost.rates.none"), getTranslation("cost.rates.none.text")));
    }
    UnorderedList list = list();
    known.forEach(
        one ->
            list.add(
                row(
                    new TwoLines(rate(one), period(one.period()) + note(one.note())),
                    maySet
                        ? acts(
                            getTranslation(one.kind().key()),
                            () ->
                                new BasisDialog(one, bases, currentUser, today, this::show).open(),
                            () -> bases.remove(currentUser.actor(), one.id(), one.version()),
                            () ->
                                bases.enter(
                                    currentUser.actor(),
                                    new Basis.Draft(
                                        one.kind(),
                                        one.amount(),
                                        one.period().first(),
                                        one.period().last(),
                                        one.note())))
                        : new Component[0])));
    return card.with(list);
  }

  private String rate(Basis basis) {
    return getTranslation(
        basis.kind().isAssumption() ? "cost.hoursEach" : "cost.perHour",
        getTranslation(basis.kind().key()),
        basis.kind().isAssumption()
            ? Formats.current().number(plain(basis.amount()))
            : Money.exact(basis.amount()));
  }

  private static java.math.BigDecimal plain(java.math.BigDecimal number) {
    java.math.BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private Card entered() {
    Card card =
        new Card(
            getTranslation("cost.entries"),
            button(
                "cost.entry.new",
                () -> new EntryDialog(null, entries, currentUser, today, this::show).open()));
    card.intro(getTranslation("cost.entries.text"));
    List<CostEntry> known = entries.list(currentUser.actor());
    if (known.isEmpty()) {
      return card.with(
          new EmptyState(
              "file-text",
              getTranslation("cost.entries.none"),
              getTranslation("cost.entries.none.text")));
    }
    UnorderedList list = list();
    known.forEach(
        one ->
            list.add(
                row(
                    new TwoLines(
                        getTranslation("cost.entry.line", one.text(), Money.exact(one.euro())),
                        getTranslation(one.kind().key())
                            + " · "
                            + one.site().name()
                            + " · "
                            + Formats.current().period(one.from(), one.to())),
                    acts(
                        one.text(),
                        () -> new EntryDialog(one, entries, currentUser, today, this::show).open(),
                        () -> entries.remove(currentUser.actor(), one.id(), one.version()),
                        () ->
                            entries.enter(
                                currentUser.actor(),
                                new CostEntry.Draft(
                                    one.site().scope(),
                                    one.kind(),
                                    one.text(),
                                    one.euro(),
                                    one.from(),
                                    one.to()))))));
    return card.with(list);
  }

  private Button button(String key, Runnable act) {
    return new Button(getTranslation(key), Icon.of("plus"), click -> act.run());
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-plain-rows");
    list.getElement().setAttribute("role", "list");
    return list;
  }

  private static ListItem row(Component words, Component[] acts) {
    Div buttons = new Div(acts);
    buttons.addClassNames("gt-row", "gt-row--s", "gt-end");
    Div row = new Div(words, buttons);
    row.addClassNames("gt-row", "gt-row--wrap");
    return new ListItem(row);
  }

  private Component[] acts(String name, Runnable change, Runnable remove, Runnable undo) {
    Button pencil = new Button(Icon.of("pencil"), click -> change.run());
    pencil.setAriaLabel(getTranslation("cost.change.aria", name));
    pencil.setTooltipText(getTranslation("cost.change"));
    pencil.addThemeVariants(ButtonVariant.TERTIARY);
    Button bin = new Button(Icon.of("trash-2"), click -> removed(remove, undo));
    bin.setAriaLabel(getTranslation("cost.remove.aria", name));
    bin.setTooltipText(getTranslation("cost.remove"));
    bin.addThemeVariants(ButtonVariant.TERTIARY);
    return new Component[] {pencil, bin};
  }

  private void removed(Runnable remove, Runnable undo) {
    try {
      remove.run();
      Toast.show(
          getTranslation("cost.removed"),
          () -> {
            undo.run();
            show();
          });
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("cost.meanwhile"));
    }
    show();
  }

  private String period(Period period) {
    Formats formats = Formats.current();
    return period.last() == null
        ? getTranslation("cost.from", formats.date(period.first()))
        : formats.period(period.first(), period.last());
  }

  private static String note(String note) {
    return note.isEmpty() ? "" : ". " + note;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("cost.bases"));
  }
}
