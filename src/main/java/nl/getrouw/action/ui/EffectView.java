package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.getrouw.action.ActionEffects;
import nl.getrouw.action.EffectReport;
import nl.getrouw.action.EffectReport.Gain;
import nl.getrouw.action.EffectReport.OfIngredient;
import nl.getrouw.action.EffectReport.OfKind;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** Which actions went with gain, for who oversees teams. */
@Route(ActionPaths.EFFECT)
@PermitAll
class EffectView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final String INSTRUMENT = "instrument";

  private final ActionEffects effects;
  private final InstrumentLibrary instruments;
  private final CurrentUser currentUser;

  EffectView(ActionEffects effects, InstrumentLibrary instruments, CurrentUser currentUser) {
    this.effects = effects;
    this.instruments = instruments;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InstrumentVersionId wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(INSTRUMENT)
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(text -> new InstrumentVersionId(Long.parseLong(text)))
            .orElse(null);
    Optional<EffectReport> report = effects.report(currentUser.actor(), wanted);
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("action.effect.title"))
                .crumbs(new Crumb(getTranslation("action.title"), ActionPaths.LIST))
                .lead(getTranslation("action.effect.lead")));
    if (report.isEmpty()) {
      getContent()
          .add(
              new Card()
                  .with(
                      new EmptyState(
                          "chart-spline",
                          getTranslation("action.effect.none"),
                          getTranslation("action.effect.none.text"))));
      return;
    }
    Div parts = new Div();
    parts.addClassName("gt-stack");
    choice(report.get()).ifPresent(parts::add);
    getContent().add(parts);
    parts.add(
        ingredients(report.get()),
        kinds(report.get()),
        new Note(getTranslation("action.effect.note", EffectReport.LEAST)));
  }

  private Optional<Component> choice(EffectReport report) {
    if (report.versions().size() < 2) {
      return Optional.empty();
    }
    Select<InstrumentVersionId> choice = new Select<>();
    choice.setLabel(getTranslation("action.effect.instrument"));
    choice.setItems(report.versions());
    choice.setItemLabelGenerator(version -> name(instruments.get(version)));
    choice.setValue(report.version());
    choice.addValueChangeListener(
        change ->
            UI.getCurrent()
                .navigate(ActionPaths.EFFECT + "?" + INSTRUMENT + "=" + change.getValue()));
    return Optional.of(choice);
  }

  private String name(Instrument instrument) {
    return instrument.title().in(getLocale()) + " " + instrument.version();
  }

  private Card ingredients(EffectReport report) {
    EffectFigure figure = new EffectFigure(this);
    report
        .ingredients()
        .forEach(line -> figure.add(line.domain().name().in(getLocale()), line.gain()));
    return new Card()
        .with(
            new DataChart(
                    headline(report),
                    getTranslation(
                        "action.effect.subtitle",
                        report.steps(),
                        report.teams(),
                        report.actions(),
                        name(report.instrument())),
                    figure.option(),
                    figure.description(headline(report)),
                    figure.table(getTranslation("action.effect.ingredient")),
                    "acties-per-ingredient")
                .foot(figure.legend(), foot()));
  }

  /** The ingredients with the largest difference, or that too little is known. */
  private String headline(EffectReport report) {
    List<OfIngredient> known =
        new ArrayList<>(
            report.ingredients().stream()
                .filter(line -> line.gain().difference() != null)
                .toList());
    if (known.isEmpty()) {
      return getTranslation("action.effect.tooFew", EffectReport.LEAST);
    }
    OfIngredient most =
        known.stream().max(Comparator.comparing(line -> difference(line.gain()))).orElseThrow();
    String name = most.domain().name().in(getLocale());
    return difference(most.gain()).signum() > 0
        ? getTranslation("action.effect.headline", name)
        : getTranslation("action.effect.noDifference");
  }

  private static BigDecimal difference(Gain gain) {
    BigDecimal difference = gain.difference();
    return difference == null ? BigDecimal.ZERO : difference;
  }

  private Card kinds(EffectReport report) {
    EffectFigure figure = new EffectFigure(this);
    for (OfKind line : report.kinds()) {
      figure.add(getTranslation(line.kind().key()), line.gain());
    }
    String headline = getTranslation("action.effect.kinds");
    return report.kinds().isEmpty()
        ? new Card(headline).with(new Paragraph(getTranslation("action.effect.kinds.none")))
        : new Card()
            .with(
                new DataChart(
                        headline,
                        getTranslation("action.effect.kinds.subtitle"),
                        figure.option(),
                        figure.description(headline),
                        figure.table(getTranslation("action.effect.kind")),
                        "acties-per-herkomst")
                    .low()
                    .foot(figure.legend(), foot()));
  }

  private Component foot() {
    Span foot = new Span(getTranslation("action.effect.foot", EffectReport.LEAST));
    foot.addClassName("gt-caption");
    return foot;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("action.effect.title"));
  }
}
