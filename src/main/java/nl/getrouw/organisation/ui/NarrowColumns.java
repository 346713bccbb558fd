package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;

/** Leaves out the columns of a grid that a phone has no room for. */
final class NarrowColumns {

  /** The width from which the drawer stands beside the page, in pixels. */
  private static final int NARROW = 800;

  private NarrowColumns() {}

  static void leaveOut(Grid<?> grid, Grid.Column<?>... columns) {
    grid.addAttachListener(
        attach -> {
          Page page = attach.getUI().getPage();
          page.executeJs("return window.innerWidth")
              .then(Integer.class, width -> show(columns, width > NARROW));
          var listening =
              page.addBrowserWindowResizeListener(
                  resized -> show(columns, resized.getWidth() > NARROW));
          grid.addDetachListener(
              detach -> {
                listening.remove();
                detach.unregisterListener();
              });
        });
  }

  private static void show(Grid.Column<?>[] columns, boolean shown) {
    for (Grid.Column<?> column : columns) {
      column.setVisible(shown);
    }
  }
}
