package nl.getrouw.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.ui.AdministrationTabs;
import nl.getrouw.post.LetterFilter;
import nl.getrouw.post.LetterRow;
import nl.getrouw.post.LetterState;
import nl.getrouw.post.Post;
import nl.getrouw.security.CurrentUser;

/** What goes out by e-mail, for administrators: to whom and about what, never what it says. */
@Route(PostView.PATH)
@PermitAll
class PostView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "beheer/post";

  private static final String TEXT = "zoek";
  private static final String STATE = "staat";
  private static final int SHOWN_WHOLE = 12;

  private final Post post;
  private final CurrentUser currentUser;
  private final TextField search = new TextField(getTranslation("post.filter.text"));
  private final Select<LetterState> state = new Select<>();
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();
  private final Grid<LetterRow> grid = new Grid<>();

  PostView(Post post, CurrentUser currentUser) {
    this.post = post;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("post.title"))
                .eyebrow(getTranslation("organisation.nav.administration"))
                .lead(getTranslation("post.lead")),
            new AdministrationTabs(PostView.class));
    Div content = new Div();
    content.addClassName("gt-stack");
    if (!post.canSend()) {
      content.add(
          new Banner(
              Banner.Kind.ATTENTION,
              "mail",
              getTranslation("post.noServer"),
              getTranslation("post.noServer.text")));
    }
    content.add(new Div(filters(), list));
    getContent().add(content);
    columns();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters address = event.getLocation().getQueryParameters();
    search.setValue(address.getSingleParameter(TEXT).orElse(""));
    String wanted = address.getSingleParameter(STATE).orElse("");
    state.setValue(
        Arrays.stream(LetterState.values())
            .filter(one -> code(one).equals(wanted))
            .findFirst()
            .orElse(null));
    show();
  }

  private static String code(LetterState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** What was chosen stands in the address, so that it can be shared and come back to. */
  private void chosen(boolean byUser) {
    if (!byUser) {
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    search.getOptionalValue().ifPresent(typed -> values.put(TEXT, typed));
    state.getOptionalValue().ifPresent(one -> values.put(STATE, code(one)));
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(PATH, QueryParameters.simple(values)));
    show();
  }

  private Div filters() {
    search.setPrefixComponent(Icon.of("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setMaxLength(100);
    state.setLabel(getTranslation("post.filter.state"));
    state.setItems(LetterState.values());
    state.setItemLabelGenerator(
        item -> getTranslation(item == null ? "post.filter.state.all" : item.key()));
    state.setEmptySelectionAllowed(true);
    state.setEmptySelectionCaption(getTranslation("post.filter.state.all"));
    search.addValueChangeListener(change -> chosen(change.isFromClient()));
    state.addValueChangeListener(change -> chosen(change.isFromClient()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    Div filters = new Div(search, state, count);
    filters.addClassName("gt-filters");
    return filters;
  }

  private void show() {
    LetterFilter filter = new LetterFilter(search.getValue(), state.getValue());
    int found = post.count(currentUser.actor(), filter);
    count.setText(getTranslation("post.count", found));
    list.removeAll();
    if (found == 0) {
      list.add(nothing(filter));
      return;
    }
    grid.setItems(
        query ->
            post
                .list(
                    currentUser.actor(),
                    filter,
                    new PageRequest(
                        query.getOffset(), Math.min(query.getLimit(), PageRequest.MOST)))
                .stream(),
        query -> post.count(currentUser.actor(), filter));
    grid.setAllRowsVisible(found <= SHOWN_WHOLE);
    list.add(grid);
  }

  private Component nothing(LetterFilter filter) {
    String key = filter.equals(LetterFilter.ALL) ? "post.none" : "post.noneFound";
    return new EmptyState("mail", getTranslation(key), getTranslation(key + ".text"));
  }

  private void columns() {
    grid.addClassNames("gt-grid", "gt-grid--tall");
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addComponentColumn(PostView::letter)
        .setKey("letter")
        .setHeader(getTranslation("post.column.subject"))
        .setFlexGrow(3);
    grid.addComponentColumn(this::standing)
        .setKey("state")
        .setHeader(getTranslation("post.column.state"))
        .setFlexGrow(2);
  }

  private static Component letter(LetterRow row) {
    Span to = new Span(row.name() + " · " + row.address());
    to.addClassName("gt-caption");
    Div cell = new Div(new Span(row.subject()), to);
    cell.addClassName("gt-cell");
    return cell;
  }

  private Component standing(LetterRow row) {
    return row.state() == LetterState.FAILED
        ? new Div(new LetterStanding(row), retry(row))
        : new LetterStanding(row);
  }

  private Button retry(LetterRow row) {
    Button retry =
        new Button(
            getTranslation("post.retry"),
            Icon.of("refresh-cw"),
            click -> {
              post.retry(currentUser.actor(), row.id());
              Toast.show(getTranslation("post.retried"));
              show();
            });
    retry.addThemeVariants(ButtonVariant.TERTIARY);
    retry.setAriaLabel(getTranslation("post.retry.of", row.name()));
    return retry;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("post.title"));
  }
}
