package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Definition.Field;
import nl.getrouw.indicator.Indicator;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Defines an indicator, or changes its definition. */
@Route(IndicatorPaths.NEW)
@RouteAlias(IndicatorPaths.CHANGE)
@PermitAll
class DefinitionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Indicators indicators;
  private final CurrentUser currentUser;
  private final Div conflict = new Div();
  private @Nullable Indicator stored;
  private int version;

  DefinitionView(Indicators indicators, CurrentUser currentUser) {
    this.indicators = indicators;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<Site> sites = indicators.sites(actor);
    if (sites.isEmpty()) {
      throw new NotFound();
    }
    DefinitionForm form = new DefinitionForm(sites);
    stored = IndicatorPaths.asked(event).map(id -> changeable(actor, id)).orElse(null);
    if (stored != null) {
      form.fill(stored.definition());
      version = stored.version();
    }
    getContent().removeAll();
    getContent().add(head(), conflict, form, acts(form));
  }

  private Indicator changeable(Actor actor, IndicatorId id) {
    IndicatorPage page = indicators.page(actor, id);
    if (!page.mayDefine()) {
      throw new NotFound();
    }
    return page.indicator();
  }

  private PageHeader head() {
    Crumb list = new Crumb(getTranslation("indicator.title"), IndicatorPaths.LIST);
    if (stored == null) {
      return new PageHeader(getTranslation("indicator.new"))
          .crumbs(list)
          .headline(getTranslation("indicator.new.headline"))
          .lead(getTranslation("indicator.new.lead"));
    }
    return new PageHeader(getTranslation("indicator.change"))
        .crumbs(list, new Crumb(stored.definition().name(), IndicatorPaths.indicator(stored.id())))
        .headline(getTranslation("indicator.change.headline", stored.definition().name()))
        .lead(getTranslation("indicator.change.lead"));
  }

  private Div acts(DefinitionForm form) {
    Button save =
        new Button(
            getTranslation(stored == null ? "indicator.define" : "indicator.save"),
            click -> save(form));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("indicator.cancel"),
            click -> UI.getCurrent().getPage().getHistory().back());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    return acts;
  }

  private void save(DefinitionForm form) {
    conflict.removeAll();
    Actor actor = currentUser.actor();
    Definition mine = form.definition();
    Indicator before = stored;
    List<Problem<Field>> problems =
        before == null
            ? indicators.problems(actor, mine)
            : indicators.problems(actor, before.id(), mine);
    form.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    if (before == null) {
      IndicatorId id = indicators.define(actor, mine);
      UI.getCurrent().navigate(IndicatorPaths.indicator(id));
      Toast.show(getTranslation("indicator.defined"));
      return;
    }
    try {
      indicators.change(actor, before.id(), version, mine);
      UI.getCurrent().navigate(IndicatorPaths.indicator(before.id()));
      Toast.show(getTranslation("indicator.saved"));
    } catch (Conflict meanwhile) {
      conflict.add(versions(form, mine, changeable(actor, before.id())));
    }
  }

  /** Nothing is lost: what was filled in stays until one of the two is chosen. */
  private ConflictPanel versions(DefinitionForm form, Definition mine, Indicator theirs) {
    return new ConflictPanel(
            getTranslation("indicator.conflict"),
            getTranslation("indicator.conflict.text"),
            new Version(getTranslation("indicator.conflict.mine"), "", inWords(mine)),
            new Version(
                getTranslation("indicator.conflict.theirs"), "", inWords(theirs.definition())))
        .keepMine(
            getTranslation("indicator.conflict.keepMine"),
            () -> {
              version = theirs.version();
              save(form);
            })
        .takeTheirs(
            getTranslation("indicator.conflict.takeTheirs"),
            () -> UI.getCurrent().navigate(IndicatorPaths.indicator(theirs.id())));
  }

  private String inWords(Definition definition) {
    return String.join(
        " · ",
        definition.name(),
        definition.question(),
        definition.numerator(),
        definition.denominator(),
        new IndicatorWords(this, definition).target());
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation(stored == null ? "indicator.new" : "indicator.change"));
  }
}
