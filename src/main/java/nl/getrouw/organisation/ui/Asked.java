package nl.getrouw.organisation.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.function.BiFunction;
import nl.getrouw.kernel.PageRequest;

/** The rows and the order that a grid asks for, as a service takes them. */
final class Asked {

  private Asked() {}

  static PageRequest page(Query<?, ?> query) {
    return new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MOST));
  }

  /**
   * @param by makes an order of a column and whether it descends
   */
  static <S extends Enum<S>, B> B order(
      Query<?, ?> query, Class<S> columns, S usual, BiFunction<S, Boolean, B> by) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(
            order ->
                by.apply(
                    Enum.valueOf(columns, order.getSorted()),
                    order.getDirection() == SortDirection.DESCENDING))
        .orElseGet(() -> by.apply(usual, false));
  }
}
