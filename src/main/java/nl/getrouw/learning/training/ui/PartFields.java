package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.training.Part;
import nl.getrouw.learning.training.PartKind;
import nl.getrouw.learning.training.TrainingDraft;
import nl.getrouw.learning.training.TrainingDraft.PartDraft;
import org.jspecify.annotations.Nullable;

/** The parts of a training, to be filled in one under another. */
final class PartFields extends Composite<Div> {

  /** One part. */
  private static final class Row extends Composite<Div> {

    private final TextField name = new TextField(text("training.own.part.name"));
    private final BigDecimalField hours = new BigDecimalField(text("training.own.part.hours"));
    private final Select<PartKind> kind = new Select<>();
    private final Checkbox required = new Checkbox(text("training.own.part.required"));
    private final @Nullable Bilingual stored;

    Row(@Nullable Part part, Runnable remove) {
      stored = part == null ? null : part.name();
      name.setMaxLength(TrainingDraft.NAME_AT_MOST);
      kind.setLabel(text("training.own.part.kind"));
      kind.setItems(PartKind.values());
      kind.setItemLabelGenerator(one -> one == null ? "" : text(one.key()));
      kind.setValue(part == null ? PartKind.DAY : part.kind());
      hours.setValue(part == null ? BigDecimal.valueOf(6) : part.hours());
      required.setValue(part != null && part.required());
      if (part != null) {
        name.setValue(part.name().nl());
      }
      Button away = new Button(Icon.of("trash-2"), click -> remove.run());
      away.addThemeVariants(ButtonVariant.TERTIARY);
      away.setAriaLabel(text("training.own.part.remove"));
      getContent().addClassNames("gt-row", "gt-row--s", "gt-row--wrap", "gt-row--end");
      name.addClassName("gt-grow");
      getContent().add(name, hours, kind, required, away);
    }

    PartDraft draft() {
      if (name.getValue().isBlank()) {
        throw new Refusal("training.refused.partName");
      }
      BigDecimal length = hours.getValue();
      boolean same = stored != null && stored.nl().equals(name.getValue().strip());
      return new PartDraft(
          same ? Objects.requireNonNull(stored) : Bilingual.of(name.getValue()),
          length == null ? BigDecimal.ZERO : length,
          Objects.requireNonNull(kind.getValue()),
          required.getValue());
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Div list = new Div();

  PartFields(List<Part> parts) {
    list.addClassNames("gt-stack", "gt-stack--s");
    Button add = new Button(text("training.own.part.add"), Icon.of("plus"), click -> add(null));
    parts.forEach(this::add);
    if (parts.isEmpty()) {
      add(null);
    }
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(list, add);
  }

  private void add(@Nullable Part part) {
    List<Row> self = new ArrayList<>();
    Row row = new Row(part, () -> self.forEach(this::remove));
    self.add(row);
    rows.add(row);
    list.add(row);
  }

  private void remove(Row row) {
    rows.remove(row);
    list.remove(row);
  }

  /**
   * What was filled in.
   *
   * @throws Refusal for what is missing or cannot be
   */
  List<PartDraft> drafts() {
    return rows.stream().map(Row::draft).toList();
  }
}
