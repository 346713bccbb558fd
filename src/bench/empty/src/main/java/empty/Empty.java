package empty;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
public class Empty implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(Empty.class, args);
  }

  @Route("")
  public static class Start extends Div {
    public Start() {
      Span count = new Span("0");
      add(
          new Button("Click", e -> count.setText(Integer.toString(Integer.parseInt(count.getText()) + 1))),
          count);
    }
  }

  @Route("other")
  public static class Other extends Div {
    public Other() {
      setText("Other");
    }
  }
}
