package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.certificate.CertificateFilter;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.kernel.PageRequest;
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
  private static final String PAGE = "pagina";
  private static final int ON_A_PAGE = 50;

  private final Certificates certificates;
  private final CurrentUser currentUser;
  private final TextField search = new TextField(text("certificate.search"));
  private final Select<Status> status = new Select<>();
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();
  private int page;

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
    page =
        address
            .getSingleParameter(PAGE)
            .filter(text -> text.matches("[1-9][0-9]{0,5}"))
            .map(text -> Integer.parseInt(text) - 1)
            .orElse(0);
    show();
  }

  private static String code(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private void changed(boolean byUser) {
    if (byUser) {
      turn(0);
    }
  }

  /** What was chosen stands in the address, so that it can be shared and come back to. */
  private void turn(int to) {
    page = to;
    Map<String, String> values = new LinkedHashMap<>();
    search.getOptionalValue().ifPresent(typed -> values.put(TEXT, typed));
    status.getOptionalValue().ifPresent(one -> values.put(STATUS, code(one)));
    if (page > 0) {
      values.put(PAGE, Integer.toString(page + 1));
    }
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(CertificateWords.LIST, QueryParameters.simple(values)));
    show();
  }

  private void show() {
    CertificateFilter filter = new CertificateFilter(search.getValue(), status.getValue());
    int all = certificates.count(currentUser.actor(), filter);
    page = Math.clamp(page, 0, Math.max(0, (all - 1) / ON_A_PAGE));
    count.setText(text("certificate.count", all));
    list.removeAll();
    if (all == 0) {
      list.add(new Card().with(nothing(filter)));
      return;
    }
    list.add(
        new CertificateTable(
            certificates.list(
                currentUser.actor(), filter, new PageRequest(page * ON_A_PAGE, ON_A_PAGE)),
            () -> everything(filter)));
    if (all > ON_A_PAGE) {
      list.add(pages(all));
    }
  }

  private List<Certificate> everything(CertificateFilter filter) {
    List<Certificate> everything = new ArrayList<>();
    List<Certificate> next;
    do {
      next =
          certificates.list(
              currentUser.actor(), filter, new PageRequest(everything.size(), PageRequest.MOST));
      everything.addAll(next);
    } while (next.size() == PageRequest.MOST);
    return everything;
  }

  private Nav pages(int all) {
    int first = page * ON_A_PAGE + 1;
    int last = Math.min(all, first + ON_A_PAGE - 1);
    Button earlier =
        new Button(
            text("certificate.page.earlier"), Icon.of("arrow-left"), click -> turn(page - 1));
    earlier.setEnabled(first > 1);
    Button later =
        new Button(text("certificate.page.later"), Icon.of("arrow-right"), click -> turn(page + 1));
    later.setIconAfterText(true);
    later.setEnabled(last < all);
    Nav pages = new Nav(earlier, new Span(text("certificate.page", first, last, all)), later);
    pages.setAriaLabel(text("certificate.page.label"));
    pages.addClassNames("gt-row", "gt-row--wrap", "gt-no-print");
    return pages;
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
