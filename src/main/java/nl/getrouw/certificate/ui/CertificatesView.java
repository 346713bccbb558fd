package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.certificate.CertificateFilter;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** The certificates of the teams and audits that somebody sees. */
@Route(CertificateWords.LIST)
@PermitAll
class CertificatesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final String TEXT = "zoek";
  private static final String STATUS = "staat";

  private final Certificates certificates;
  private final CurrentUser currentUser;
  private final TextField search = new TextField(text("certificate.search"));
  private final Select<Status> status = new Select<>();
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();

  CertificatesView(Certificates certificates, CurrentUser currentUser) {
    this.certificates = certificates;
    this.currentUser = currentUser;
    search.setPrefixComponent(Icon.of("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(typed -> changed(typed.isFromClient()));
    status.setLabel(text("certificate.status"));
    status.setItems(Status.values());
    status.setEmptySelectionAllowed(true);
    status.setEmptySelectionCaption(text("certificate.status.all"));
    status.setItemLabelGenerator(one -> text(one == null ? "certificate.status.all" : one.key()));
    status.addValueChangeListener(chosen -> changed(chosen.isFromClient()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    Div filters = new Div(search, status, count);
    filters.addClassName("gt-filters");
    getContent().addClassName("gt-page");
    getContent()
        .add(new PageHeader(text("certificate.nav")).lead(text("certificate.lead")), filters, list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters address = event.getLocation().getQueryParameters();
    search.setValue(address.getSingleParameter(TEXT).orElse(""));
    String wanted = address.getSingleParameter(STATUS).orElse("");
    status.setValue(
        Arrays.stream(Status.values())
            .filter(one -> code(one).equals(wanted))
            .findFirst()
            .orElse(null));
    show();
  }

  private static String code(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private void changed(boolean byUser) {
    if (!byUser) {
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    search.getOptionalValue().ifPresent(typed -> values.put(TEXT, typed));
    status.getOptionalValue().ifPresent(one -> values.put(STATUS, code(one)));
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(CertificateWords.LIST, QueryParameters.simple(values)));
    show();
  }

  private void show() {
    CertificateFilter filter = new CertificateFilter(search.getValue(), status.getValue());
    List<Certificate> found = certificates.list(currentUser.actor(), filter);
    count.setText(text("certificate.count", found.size()));
    list.removeAll();
    list.add(found.isEmpty() ? new Card().with(nothing(filter)) : new CertificateTable(found));
  }

  private static EmptyState nothing(CertificateFilter filter) {
    return filter.equals(CertificateFilter.ALL)
        ? new EmptyState("award", text("certificate.none"), text("certificate.none.text"))
        : new EmptyState(
            "search", text("certificate.noneFound"), text("certificate.noneFound.text"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("certificate.nav"));
  }
}
