package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Html;
import nl.getrouw.paper.QrSquares;

/** An address as a QR code (ISO/IEC 18004), drawn as one SVG path: black on white in any scheme. */
public final class QrCode {

  private QrCode() {}

  /**
   * @param label what the picture leads to, for who does not see it
   */
  public static Html of(String address, String label) {
    QrSquares squares = QrSquares.of(address);
    Html picture =
        new Html(
            """
            <div class="gt-qr" role="img"><svg viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" \
            aria-hidden="true"><rect width="%1$d" height="%1$d" fill="#fff"/>\
            <path fill="#000" d="%2$s"/></svg></div>"""
                .formatted(squares.size(), squares.path()));
    picture.getElement().setAttribute("aria-label", label);
    return picture;
  }
}
